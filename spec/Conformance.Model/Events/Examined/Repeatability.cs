namespace Conformance.Model;

/// <summary>What became of a failure when its case was tried again alone.</summary>
public enum Repeatability
{
    /// <summary>It failed the same way each time.</summary>
    Deterministic,

    /// <summary>It failed some of the times.</summary>
    Flaky,

    /// <summary>It did not fail again: what it needs is in what the run did around it.</summary>
    StateDependent,
}
