using Conformance.Generators.Cases.Stateful;

namespace Conformance.Suites.Checks.State;

/// <summary>What the checks have in common that judge what became of a resource of the run.</summary>
/// <param name="id">The name of the class in kebab-case.</param>
/// <param name="plot">The scenarios that it judges.</param>
/// <param name="summary">The promise in one sentence.</param>
/// <param name="explanation">What a person wants to know of it.</param>
public abstract class StateCheck(string id, StatePlot plot, string summary, CheckExplanation explanation) : ScenarioCheck(id, Phase.Stateful, summary, explanation)
{
    /// <inheritdoc/>
    public sealed override Verdict? Judge(ScenarioRun run, CheckContext context)
    {
        if (run.Scenario is not StateScenario scenario || scenario.Plot != plot) return null;
        var story = scenario.Read(run.Exchanges);
        return Obstacle(story) is { } obstacle ? NotApplicable(obstacle) : Judge(scenario, story, context);
    }

    /// <summary>The verdict on what was seen of a resource that was made.</summary>
    protected abstract Verdict Judge(StateScenario scenario, StateStory story, CheckContext context);

    /// <summary>Why nothing can be said of the story, or null.</summary>
    private protected virtual string? Obstacle(StateStory story) => story.Creation switch
    {
        null => "what it needs could not be made",
        { Succeeded: false } creation => $"nothing was made: the creation answered {creation.Status}",
        _ when story.Id is null => "nothing names what was made",
        _ => null,
    };

    /// <summary>A failure that a step shows.</summary>
    protected Verdict Failed(StateStep step, Finding finding, CheckContext context) => Failed(finding with { Case = step.Exchange.Case.Id }, context);

    /// <summary>Why a step that reads tells nothing of what was written before, or null.</summary>
    private protected static string? Silence(StateStep? read, StateStep written, CheckContext context) => read switch
    {
        null => "nothing reads it",
        _ when !written.Succeeded => $"{written.Exchange.Case.Operation.Key} answered {written.Status}",
        _ when written.Status == 202 => "202: it will be done later",
        { Status: 401 or 403 } => $"reading it is not allowed: {read.Status}",
        { Status: >= 500 or 429 or < 200 } => $"a {read.Status} does not speak of the resource",
        { Status: >= 300 and < 400 } => "a redirect tells nothing of the resource",
        _ when context.Contract.Profile.Eventual.FirstOrDefault(e => e.Parameter is null && e.Match.Matches(read.Exchange.Case.Operation)) is { } late => $"it is read late: {late.Reason}",
        _ => null,
    };
}
