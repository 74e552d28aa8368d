namespace Conformance.Model;

/// <summary>What a check can say.</summary>
public enum Outcome
{
    /// <summary>The promise is kept.</summary>
    Passed,

    /// <summary>The check makes no statement.</summary>
    NotApplicable,

    /// <summary>The promise is broken.</summary>
    Failed,
}
