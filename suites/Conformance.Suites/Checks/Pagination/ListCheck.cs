using Conformance.Generators.Cases.Pagination;
using Conformance.Generators.Cases.Pagination.Pages;

namespace Conformance.Suites.Checks.Pagination;

/// <summary>What the checks of lists have in common: they judge what a scenario of one kind has seen.</summary>
/// <typeparam name="TScenario">The kind of scenario.</typeparam>
/// <param name="id">The name of the class in kebab-case.</param>
/// <param name="summary">The promise in one sentence.</param>
/// <param name="explanation">What a person wants to know of it.</param>
public abstract class ListCheck<TScenario>(string id, string summary, CheckExplanation explanation) : ScenarioCheck(id, Phase.Pagination, summary, explanation)
    where TScenario : ListScenario
{
    /// <inheritdoc/>
    public sealed override Verdict? Judge(ScenarioRun run, CheckContext context)
    {
        if (run.Scenario is not TScenario list) return null;
        var story = list.Read(run.Exchanges);
        if (story.Walks.Count == 0) return NotApplicable("what the list needs could not be made");
        var first = story.Walks[0].Pages[0];
        return first is { Ask.Aim: PageAim.Walk, Problem: { } problem } ? NotApplicable($"the list could not be read: {problem}") : Judge(list, story, context);
    }

    /// <summary>The verdict on what was seen of a list whose first page is one.</summary>
    protected abstract Verdict Judge(TScenario list, ListStory story, CheckContext context);

    /// <summary>A failure that a page shows.</summary>
    protected Verdict Failed(ListPage page, Finding finding, CheckContext context) => Failed(finding with { Case = page.Exchange.Case.Id }, context);

    /// <summary>How a page was asked for, in words.</summary>
    protected static string Where(ListPage page) => $"page {page.Ask.Number} of {page.Ask.Walk}";
}
