using Conformance.Model;
using Conformance.Spec.Profiles.Reading;

namespace Conformance.Spec.Profiles.Format;

/// <summary>The keys of an entry of <c>resources: transitions</c>.</summary>
public static class TransitionKeys
{
    /// <summary>The keys.</summary>
    public static KeyTable<TransitionProfile> Table { get; } = new(
        "resources: transitions",
        new("action", "text", "The last segment of the action's path, for example `deactivate`.", (e, s) => e with { Action = s.Text() ?? e.Action }) { Required = true },
        new("from", "list of texts", "States it may start from; any where absent.", (e, s) => e with { From = s.Texts() }),
        new("to", "text or list of texts", "The state it leads to; if it may lead to several, the usual one first.", Lead) { Required = true });

    internal static TransitionProfile Start { get; } = new("", [], "");

    private static TransitionProfile Lead(TransitionProfile transition, Setting setting)
    {
        var states = setting.Texts();
        return states.Count == 0 ? transition : transition with { To = states[0], OrTo = [.. states.Skip(1)] };
    }
}
