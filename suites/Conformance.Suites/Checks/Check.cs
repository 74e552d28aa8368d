namespace Conformance.Suites.Checks;

/// <summary>What the checks of single exchanges have in common: three ways to end.</summary>
/// <param name="id">The name of the class in kebab-case.</param>
/// <param name="summary">The promise in one sentence.</param>
/// <param name="explanation">What a person wants to know of it.</param>
public abstract class Check(string id, string summary, CheckExplanation explanation) : IExchangeCheck
{
    /// <inheritdoc/>
    public string Id => id;

    /// <inheritdoc/>
    public string Summary => summary;

    /// <inheritdoc/>
    public CheckExplanation Explanation => explanation;

    /// <summary>The one verdict of all that passes.</summary>
    protected Verdict Passed { get; } = Verdict.Passed(id);

    /// <inheritdoc/>
    public abstract Verdict Judge(Exchange exchange, CheckContext context);

    /// <summary>The check says nothing about this exchange.</summary>
    protected Verdict NotApplicable(string reason) => Verdict.NotApplicable(id, reason);

    /// <summary>The exchange breaks the promise.</summary>
    protected Verdict Failed(Finding finding, CheckContext context) => Verdict.Failed(finding.ToFailure(id, context.Contract));

    /// <summary>The exchange breaks the promise, for several causes.</summary>
    /// <param name="findings">At least one, each with a cause of its own.</param>
    /// <param name="context">The check's context.</param>
    protected Verdict Failed(IReadOnlyList<Finding> findings, CheckContext context) =>
        Verdict.Failed([.. findings.Select(f => f.ToFailure(id, context.Contract))]);
}
