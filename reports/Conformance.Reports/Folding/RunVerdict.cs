namespace Conformance.Reports.Folding;

/// <summary>What a run says, the worst first. The program's exit code follows from it.</summary>
public enum RunVerdict
{
    /// <summary>The user ended it.</summary>
    Cancelled,

    /// <summary>A promise is broken.</summary>
    Failed,

    /// <summary>An operation got no answer.</summary>
    Broken,

    /// <summary>No case was answered.</summary>
    NothingRan,

    /// <summary>The journal ends before the run does.</summary>
    Unfinished,

    /// <summary>Kept as far as the budget went.</summary>
    KeptInPart,

    /// <summary>Kept.</summary>
    Kept,
}
