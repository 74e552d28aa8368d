namespace Conformance.Model;

/// <summary>Who talks to whom where a change is to be shown.</summary>
public enum EvidenceWay
{
    /// <summary>The base's cases to a mock of the revision, judged by the base: clients that do not know of the change.</summary>
    OldClients,

    /// <summary>The revision's cases to a mock of the base, judged by the revision: clients that are ahead of the server.</summary>
    NewClients,

    /// <summary>The base's cases to a server that the user named, judged by the base.</summary>
    Target,
}
