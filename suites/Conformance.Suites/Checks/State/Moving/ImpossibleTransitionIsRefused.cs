using Conformance.Generators.Cases.Stateful;
using Conformance.Suites.Checks.State.Comparing;

namespace Conformance.Suites.Checks.State.Moving;

/// <summary>An action that is impossible in a state is refused.</summary>
public sealed class ImpossibleTransitionIsRefused() : StateCheck(
    "impossible-transition-is-refused",
    StatePlot.Transition,
    "An action that is impossible in a state is refused.",
    new CheckExplanation
    {
        Promise = "Where the profile says from which states an action is possible, it is refused in any other.",
        Cause = "The state is set without a look at the one before.",
        Example = "The profile says that 'ship' is possible from 'open'; POST /orders/7/ship answers 200 though order 7 is 'shipped'.",
    })
{
    /// <inheritdoc/>
    protected override Verdict Judge(StateScenario scenario, StateStory story, CheckContext context)
    {
        if (story.Find(ActKind.MoveImpossibly) is not { Act.Subject: { } pointer } tried) return NotApplicable("the profile names no state in which it is impossible, or it was not reached");
        if (!tried.Succeeded) return tried.Status is >= 400 and < 500 ? Passed : NotApplicable($"a {tried.Status} does not speak of the request");
        var state = story.ReadBefore(tried)?.Shown is { } shown ? Comparison.At(shown, pointer)?.ToString() : null;
        return Failed(
            tried,
            new Finding
            {
                Title = "An action that is impossible in this state is accepted",
                Expected = $"a refusal (4xx): the state is '{state}'",
                Actual = $"{tried.Status}{Quote.Of(tried.Exchange.Answer)}",
                Promise = tried.Exchange.Case.Operation.Place,
                Instance = "status",
                Cause = "impossible action accepted",
            },
            context);
    }
}
