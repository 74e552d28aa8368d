namespace Conformance.Reports.Folding;

/// <summary>How a case ended, for those who count.</summary>
public enum CaseOutcome
{
    /// <summary>No check failed.</summary>
    Passed,

    /// <summary>A check failed, none with a severity that fails the run.</summary>
    Warned,

    /// <summary>A check failed with a severity that fails the run.</summary>
    Failed,

    /// <summary>No answer: nobody's verdict.</summary>
    Broken,
}
