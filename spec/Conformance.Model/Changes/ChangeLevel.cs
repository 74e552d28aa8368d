namespace Conformance.Model;

/// <summary>How much a change of the contract weighs for those who use it.</summary>
public enum ChangeLevel
{
    /// <summary>Nobody who keeps the base contract notices.</summary>
    Info,

    /// <summary>Potentially breaking: it depends on what clients do, or the documents alone cannot decide it.</summary>
    Warning,

    /// <summary>Someone who keeps the base contract fails under the revision.</summary>
    Breaking,
}
