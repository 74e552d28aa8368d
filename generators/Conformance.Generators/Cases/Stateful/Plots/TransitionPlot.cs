using System.Text.Json;
using Conformance.Generators.Chains;
using Conformance.Model;
using Conformance.Spec.Resources;

namespace Conformance.Generators.Cases.Stateful.Plots;

/// <summary>
/// For each action that leads to another state: bring it into a state from which that is possible, read, act, read; where the profile says
/// from which states it is possible, act once more from one that is none of them.
/// </summary>
internal sealed class TransitionPlot : IPlot
{
    /// <inheritdoc/>
    public IEnumerable<StateScenario> Write(Setting setting)
    {
        if (setting.Reader is null || setting.Resource.Lifecycle is not { } lifecycle || setting.Role.Kind == RoleKind.AddMember) yield break;
        foreach (var action in setting.Resource.Actions.Where(a => a.Kind == RoleKind.Transition && !a.Verb.StartsWith('{')))
        {
            if (lifecycle.Transition(action.Verb) is not { } transition) continue;
            if (Moving(setting, lifecycle, action.Operation, transition) is { } moving) yield return moving;
            else setting.Report($"the action {action.Name}", "no other action leads to a state from which it is possible");
            if (Impossible(setting, lifecycle, action.Operation, transition) is { } impossible) yield return impossible;
        }
    }

    private static StateScenario? Moving(Setting setting, Lifecycle lifecycle, Operation action, Transition transition)
    {
        if (Route(setting, lifecycle, action, transition) is not { } route || setting.Open(StatePlot.Transition) is not { } stage) return null;
        var acts = new Acts(setting, stage);
        acts.Create();
        foreach (var before in route) stage.Add(stage.Link(before, CasePurpose.SetUp, stage.Least(before, "bring it into a state from which the action is possible")));
        acts.Read("read the state before");
        stage.Add(stage.Act(action, new Act(ActKind.Move, lifecycle.Pointer), stage.Least(action, $"the action '{transition.Action}'")));
        acts.Read("read the state behind");
        if (IsStated(setting, action, transition) && !transition.From.Contains(transition.To, StringComparer.Ordinal)) stage.Add(Wrong(stage, lifecycle, action, transition, ActKind.Move));
        return stage.Finish();
    }

    /// <summary>The way to a state from which the action is possible; where that is the state to which it leads, away from it first.</summary>
    private static IReadOnlyList<Operation>? Route(Setting setting, Lifecycle lifecycle, Operation action, Transition transition)
    {
        var route = Preparation.Of(setting.Planner.Finder.RoleOf(action));
        if (route is not [] || lifecycle.Initial is not { } initial || initial != transition.To) return route;
        return lifecycle.Transitions
            .Where(t => t.To != initial && IsFrom(t, initial) && IsFrom(transition, t.To))
            .Select(t => setting.Resource.Actions.FirstOrDefault(a => a.Verb == t.Action && a.Operation != action)?.Operation)
            .FirstOrDefault(o => o is not null) is { } away ? [away] : route;
    }

    private static bool IsFrom(Transition transition, string state) => transition.From.Count == 0 || transition.From.Contains(state, StringComparer.Ordinal);

    /// <summary>From the state after creation, where that is none of those from which it is possible.</summary>
    private static StateScenario? Impossible(Setting setting, Lifecycle lifecycle, Operation action, Transition transition)
    {
        if (!IsStated(setting, action, transition) || lifecycle.Initial is not { } initial || transition.From.Contains(initial, StringComparer.Ordinal)) return null;
        if (setting.Open(StatePlot.Transition) is not { } stage) return null;
        var acts = new Acts(setting, stage);
        acts.Create();
        acts.Read("read the state after creation");
        stage.Add(Wrong(stage, lifecycle, action, transition, ActKind.Create));
        return stage.Finish();
    }

    private static ActLink Wrong(Stage stage, Lifecycle lifecycle, Operation action, Transition transition, ActKind after)
    {
        var link = stage.Act(action, new Act(ActKind.MoveImpossibly, lifecycle.Pointer), stage.Least(action, $"the action '{transition.Action}' in a state from which it is impossible"));
        return link with
        {
            Template = link.Template with { Mode = Mode.Negative, Probe = Probe.Constraint },
            When = exchanges => Acts.Succeeded(exchanges, after) && State(exchanges, lifecycle) is { } state && !transition.From.Contains(state, StringComparer.Ordinal),
        };
    }

    private static string? State(IReadOnlyList<Exchange> exchanges, Lifecycle lifecycle) =>
        Acts.LastRead(exchanges) is { } read && JsonPointer.TryResolve(read, lifecycle.Pointer, out var state) && state.ValueKind == JsonValueKind.String ? state.GetString() : null;

    /// <summary>What only follows from words is no promise.</summary>
    private static bool IsStated(Setting setting, Operation action, Transition transition) =>
        transition.From.Count > 0 && setting.Contract.Profile.ResourceOf(action)?.Transitions.Any(t => t.Action == transition.Action) == true;
}
