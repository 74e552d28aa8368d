using Conformance.Generators.Cases.Stateful;

namespace Conformance.Suites.Checks.State.Creating;

/// <summary>A creation that is refused leaves nothing behind.</summary>
public sealed class FailedCreationLeavesNothing() : StateCheck(
    "failed-creation-leaves-nothing",
    StatePlot.FailedCreation,
    "A creation that is refused leaves nothing behind.",
    new CheckExplanation
    {
        Promise = "A creation that was answered with a 4xx made nothing: a text that only its body had is in no item of the list.",
        Clause = "RFC 9110 section 15.5",
        Cause = "The record is stored before all of the request is checked, and the transaction is not taken back.",
        Example = "POST /books without isbn and with title 'refused3f' answers 400, and GET /books has a book with that title.",
    })
{
    /// <inheritdoc/>
    private protected override string? Obstacle(StateStory story) => story.Steps.Count == 0 ? "what it needs could not be made" : null;

    /// <inheritdoc/>
    protected override Verdict Judge(StateScenario scenario, StateStory story, CheckContext context)
    {
        if (story.Find(ActKind.CreateBroken) is not { Act.Subject: { } mark } broken) return NotApplicable("no broken body could be sent");
        if (broken.Succeeded) return NotApplicable($"it was accepted: {broken.Status}");
        if (story.Listed is not { } walk) return NotApplicable("nothing lists it");
        if (walk.Items.FirstOrDefault(i => i.Json.GetRawText().Contains(mark, StringComparison.OrdinalIgnoreCase)) is not { } item)
        {
            return walk.IsWhole ? Passed : NotApplicable("the end of the list was not reached within the bound");
        }

        return Failed(
            story.Steps.Last(s => s.Kind == ActKind.List),
            new Finding
            {
                Title = "A creation that was refused left something behind",
                Expected = $"nothing with '{mark}': {broken.Exchange.Case.Operation.Key} answered {broken.Status}",
                Actual = Quote.Line(item.Json.GetRawText()),
                Promise = broken.Exchange.Case.Operation.Place,
                Instance = scenario.Listing!.ItemsPointer,
                Cause = "refused, and stored",
            },
            context);
    }
}
