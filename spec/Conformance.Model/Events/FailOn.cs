namespace Conformance.Model;

/// <summary>Which findings fail a run (<c>--fail-on</c>).</summary>
public enum FailOn
{
    /// <summary>Errors.</summary>
    Error,

    /// <summary>Errors and warnings.</summary>
    Warning,

    /// <summary>Errors that an earlier run did not have.</summary>
    New,

    /// <summary>Nothing: findings are shown and the run succeeds.</summary>
    Never,
}
