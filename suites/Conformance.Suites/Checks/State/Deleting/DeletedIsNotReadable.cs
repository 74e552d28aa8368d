using Conformance.Generators.Cases.Stateful;

namespace Conformance.Suites.Checks.State.Deleting;

/// <summary>What was deleted cannot be read any more.</summary>
public sealed class DeletedIsNotReadable() : StateCheck(
    "deleted-is-not-readable",
    StatePlot.Life,
    "What was deleted cannot be read any more.",
    new CheckExplanation
    {
        Promise = "After a deletion by the profile's recipe was answered with a success, reading by the same id gives nothing. An id that was given anew to something else does not count.",
        Clause = "RFC 9110 section 9.3.5",
        Cause = "A cache in front of the store, a mark of deletion that reading does not look at, or a deletion that is answered and forgotten.",
        Example = "DELETE /users/7 answers 204, and GET /users/7 answers 200 with the user.",
        Schemathesis = "use_after_free",
    })
{
    /// <inheritdoc/>
    protected override Verdict Judge(StateScenario scenario, StateStory story, CheckContext context)
    {
        if (story.Find(ActKind.Delete) is not { } deletion) return NotApplicable("nothing deletes it");
        if (context.EmbeddedMock && ChosenId.Is(scenario, story)) return NotApplicable("on the embedded mock an id that a client chose names something whether it was made or not");
        var read = story.Find(ActKind.ReadDeleted);
        if (Silence(read, deletion, context) is { } silence) return NotApplicable(silence);
        if (!read!.Succeeded || read.Exchange.Answer.Body.IsEmpty) return Passed;
        if (SameOne.Denial(story, read.Shown) is { } denial) return NotApplicable(denial);
        return Failed(
            read,
            new Finding
            {
                Title = "What was deleted can still be read",
                Expected = $"a refusal (404 or 410): {deletion.Exchange.Case.Operation.Key} answered {deletion.Status}",
                Actual = $"{read.Status}{Quote.Of(read.Exchange.Answer)}",
                Promise = deletion.Exchange.Case.Operation.Place,
                Instance = "status",
                Cause = "deleted, still readable",
            },
            context);
    }
}
