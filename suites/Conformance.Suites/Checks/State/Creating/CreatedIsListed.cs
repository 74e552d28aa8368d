using Conformance.Generators.Cases.Stateful;

namespace Conformance.Suites.Checks.State.Creating;

/// <summary>What was created is in its list.</summary>
public sealed class CreatedIsListed() : StateCheck(
    "created-is-listed",
    StatePlot.Life,
    "What was created is in its list.",
    new CheckExplanation
    {
        Promise = "The list of a collection has what was created there, on one of its pages. A list that chooses by default, and one that does not end within the bound, is not judged.",
        Cause = "The list is read from an index or a cache that learns of new items later, or never.",
        Example = "POST /users answers 201 with id 7, and no page of GET /users has it.",
    })
{
    /// <inheritdoc/>
    protected override Verdict Judge(StateScenario scenario, StateStory story, CheckContext context)
    {
        if (story.Listed is not { } walk) return NotApplicable("no list shows it");
        if (Silence(story.Steps.First(s => s.Exchange == walk.Pages[0].Exchange), story.Creation!, context) is { } silence) return NotApplicable(silence);
        if (story.ItemIn(walk) is not null) return Passed;
        if (ListSilence.Of(scenario, story, walk, context) is { } unknown) return NotApplicable(unknown);
        return Failed(
            story.Steps.Last(s => s.Kind == ActKind.List),
            new Finding
            {
                Title = "What was created is not in its list",
                Expected = $"'{story.Id}' among the items of {walk.Pages[0].Exchange.Case.Operation.Key}",
                Actual = $"{walk.Items.Count()} other items on {walk.Pages.Count} pages, to the end of the list",
                Promise = walk.Pages[0].Exchange.Case.Operation.Place,
                Instance = scenario.Listing!.ItemsPointer,
                Cause = "created, not listed",
            },
            context);
    }
}
