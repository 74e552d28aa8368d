using Conformance.Generators.Cases.Stateful;

namespace Conformance.Suites.Checks.State.Deleting;

/// <summary>What was deleted is in no list any more.</summary>
public sealed class DeletedIsNotListed() : StateCheck(
    "deleted-is-not-listed",
    StatePlot.Life,
    "What was deleted is in no list any more.",
    new CheckExplanation
    {
        Promise = "After a deletion by the profile's recipe was answered with a success, no page of the list has what was deleted. An id that was given anew to something else does not count.",
        Clause = "RFC 9110 section 9.3.5",
        Cause = "The list is read from an index or a cache that does not learn of deletions.",
        Example = "DELETE /users/7 answers 204, and GET /users still has user 7.",
    })
{
    /// <inheritdoc/>
    protected override Verdict Judge(StateScenario scenario, StateStory story, CheckContext context)
    {
        if (story.Find(ActKind.Delete) is not { } deletion) return NotApplicable("nothing deletes it");
        if (context.EmbeddedMock && ChosenId.Is(scenario, story)) return NotApplicable("on the embedded mock an id that a client chose names something whether it was made or not");
        if (story.ListedAgain is not { } walk) return NotApplicable("no list shows it");
        if (Silence(story.Steps.First(s => s.Exchange == walk.Pages[0].Exchange), deletion, context) is { } silence) return NotApplicable(silence);
        if (story.ItemIn(walk) is not { } item) return walk.IsWhole ? Passed : NotApplicable("the end of the list was not reached within the bound");
        if (SameOne.Denial(story, item.Json) is { } denial) return NotApplicable(denial);
        return Failed(
            story.Steps.Last(s => s.Kind == ActKind.ListDeleted),
            new Finding
            {
                Title = "What was deleted is still listed",
                Expected = $"no '{story.Id}': {deletion.Exchange.Case.Operation.Key} answered {deletion.Status}",
                Actual = Quote.Line(item.Json.GetRawText()),
                Promise = deletion.Exchange.Case.Operation.Place,
                Instance = scenario.Listing!.ItemsPointer,
                Cause = "deleted, still listed",
            },
            context);
    }
}
