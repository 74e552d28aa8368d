namespace Conformance.Model;

/// <summary>Who fails when a change takes effect.</summary>
public enum Affected
{
    /// <summary>Nobody.</summary>
    Nobody,

    /// <summary>A client that sends what the base allowed: the revision refuses it.</summary>
    Senders,

    /// <summary>A client that reads what the base promised: the revision answers something else.</summary>
    Readers,

    /// <summary>Both.</summary>
    Everyone,
}
