using Conformance.Generators.Cases.Stateful;
using Conformance.Suites.Checks.State.Comparing;

namespace Conformance.Suites.Checks.State.Moving;

/// <summary>The state to which an action led is kept.</summary>
public sealed class TransitionIsStored() : StateCheck(
    "transition-is-stored",
    StatePlot.Transition,
    "The state to which an action led is kept.",
    new CheckExplanation
    {
        Promise = "What a lifecycle action answered is what a read shows; where it answers no state, the state is another one than before.",
        Cause = "The answer is made before the change is stored, or the change is stored elsewhere than what is read.",
        Example = "POST /orders/7/ship answers 200 with state 'shipped', and GET /orders/7 shows 'open'.",
    })
{
    /// <inheritdoc/>
    protected override Verdict Judge(StateScenario scenario, StateStory story, CheckContext context)
    {
        if (story.Find(ActKind.Move) is not { } moved || scenario.Resource.Lifecycle is not { } lifecycle) return NotApplicable("no action was tried");
        var read = story.ReadsAfter(moved).FirstOrDefault();
        if (Silence(read, moved, context) is { } silence) return NotApplicable(silence);
        if (State(read!, lifecycle.Pointer) is not { } now) return NotApplicable("reading shows no state");
        if (State(moved, lifecycle.Pointer) is { } answered) return answered == now ? Passed : Failed(read!, Finding(moved, lifecycle.Pointer, $"'{answered}', as the action answered", now), context);
        if (story.ReadBefore(moved) is not { } before || State(before, lifecycle.Pointer) is not { } was) return NotApplicable("the state before is not known");
        return was == now && Leads(moved, lifecycle, was) ? Failed(read!, Finding(moved, lifecycle.Pointer, $"another state than '{was}'", now), context) : Passed;
    }

    /// <summary>True if the action leads away from a state.</summary>
    private static bool Leads(StateStep moved, Spec.Resources.Lifecycle lifecycle, string from) =>
        lifecycle.Transition(moved.Exchange.Case.Operation.Path.Split('/')[^1]) is { } transition && transition.To != from && !transition.OrTo.Contains(from, StringComparer.Ordinal);

    private static string? State(StateStep step, string pointer) =>
        step.Shown is { } shown && Comparison.At(shown, pointer) is { ValueKind: System.Text.Json.JsonValueKind.String } state ? state.GetString() : null;

    private static Finding Finding(StateStep moved, string pointer, string expected, string now) => new()
    {
        Title = "The state to which an action led is not kept",
        Expected = $"{expected}: {moved.Exchange.Case.Operation.Key} answered {moved.Status}",
        Actual = $"'{now}'",
        Promise = moved.Exchange.Case.Operation.Place,
        Instance = pointer,
        Cause = "state not kept",
    };
}
