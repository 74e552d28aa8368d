namespace Conformance.Suites.Checks;

/// <summary>What the checks of whole scenarios have in common: three ways to end.</summary>
/// <param name="id">The name of the class in kebab-case.</param>
/// <param name="phase">The phase whose scenarios it judges.</param>
/// <param name="summary">The promise in one sentence.</param>
/// <param name="explanation">What a person wants to know of it.</param>
public abstract class ScenarioCheck(string id, Phase phase, string summary, CheckExplanation explanation) : IScenarioCheck
{
    /// <inheritdoc/>
    public string Id => id;

    /// <inheritdoc/>
    public Phase Phase => phase;

    /// <inheritdoc/>
    public string Summary => summary;

    /// <inheritdoc/>
    public CheckExplanation Explanation => explanation;

    /// <summary>The one verdict of all that passes.</summary>
    protected Verdict Passed { get; } = Verdict.Passed(id);

    /// <inheritdoc/>
    public abstract Verdict? Judge(ScenarioRun run, CheckContext context);

    /// <summary>The check says nothing about this scenario.</summary>
    protected Verdict NotApplicable(string reason) => Verdict.NotApplicable(id, reason);

    /// <summary>The scenario breaks the promise.</summary>
    protected Verdict Failed(Finding finding, CheckContext context) => Verdict.Failed(finding.ToFailure(id, context.Contract));

    /// <summary>The check found what is described, each a failure of its own.</summary>
    protected Verdict Failed(IReadOnlyList<Finding> findings, CheckContext context) => Verdict.Failed([.. findings.Select(f => f.ToFailure(id, context.Contract))]);
}
