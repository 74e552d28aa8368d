using Conformance.Model;
using Conformance.Spec.Resources;

namespace Conformance.Generators.Chains;

/// <summary>
/// Puts trials of an operation that need the same into chains, so that it is made once for many. A trial that uses up what it needs has it
/// for itself; one that is to be refused uses up nothing, and is kept apart from those that change what they share.
/// </summary>
/// <param name="planner">Knows ways and writes requests.</param>
internal sealed class ChainPacker(ChainPlanner planner)
{
    /// <summary>So many trials share what was made for them: more would make few chains, and few can go side by side.</summary>
    private const int TrialsPerChain = 16;

    /// <summary>The scenarios, those that need something put together in chains; each stands where its first trial stood.</summary>
    public IReadOnlyList<Scenario> Pack(Operation operation, Phase phase, IReadOnlyList<Scenario> scenarios)
    {
        var usesUp = UsesUp(planner.Finder.RoleOf(operation).Kind);
        var open = new Dictionary<string, List<TrialNeed>>(StringComparer.Ordinal);
        var packed = new List<Func<Scenario>>();
        foreach (var scenario in scenarios)
        {
            if (scenario is not BoundTrial { Need: var need })
            {
                packed.Add(() => scenario);
                continue;
            }

            var most = usesUp && need.Template.Mode == Mode.Positive ? 1 : TrialsPerChain;
            if (!open.TryGetValue(need.Key, out var together) || together.Count == most)
            {
                open[need.Key] = together = [];
                var trials = together;
                packed.Add(() => new ChainBuilder(planner, phase, trials).Build());
            }

            together.Add(need);
        }

        return [.. packed.Select(p => p())];
    }

    private static bool UsesUp(RoleKind kind) => kind is RoleKind.Delete or RoleKind.DeleteAll or RoleKind.RemoveMember or RoleKind.Transition;
}
