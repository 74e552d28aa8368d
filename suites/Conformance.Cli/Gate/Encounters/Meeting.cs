using System.Collections.Concurrent;
using Conformance.Generators;
using Conformance.Generators.Cases;
using Conformance.Model;
using Conformance.Spec.Diff;
using Conformance.Spec.Schemas;
using Conformance.Suites.Targets;

namespace Conformance.Cli.Gate.Encounters;

/// <summary>Sends what the clients of an encounter send, operation by operation, and counts.</summary>
/// <param name="encounter">Who meets whom.</param>
internal sealed class Meeting(Encounter encounter)
{
    /// <summary>Cases of an operation and phase, of which those are sent that keep the contract; what ordinary ones do not show is aimed at.</summary>
    private const int MostCases = 120;

    private static readonly Phase[] Phases = [Phase.Examples, Phase.Coverage];

    private readonly Func<Operation, Phase, OperationPlan> _plan = PlanOf(encounter.Client, encounter.Target.Resources, MostCases);
    private int _cases;
    private int _failed;
    private int _setUp;

    /// <summary>The plan of a contract's clients.</summary>
    public static Func<Operation, Phase, OperationPlan> PlanOf(Contract contract, ResourceUse resources, int most) =>
        new CasePlanner(contract, new SchemaSet(contract), new GenerationOptions { MaxCases = most, Resources = resources, Kinds = [CaseKind.Positive] }).Plan;

    /// <summary>What was sent.</summary>
    public EvidenceRun Sum(IEnumerable<OperationLink> links) =>
        new(encounter.Way, [.. links.Where(l => encounter.ClientOf(l) is not null).Select(l => l.Key)], _cases, _failed, _setUp);

    /// <summary>Sends the ordinary cases of some operations; what failed comes in their order.</summary>
    public Task<IReadOnlyList<Observation>> RunAsync(IReadOnlyList<OperationLink> links, CancellationToken cancellationToken) =>
        RunAsync(encounter, links, _plan, Phases, cancellationToken);

    /// <summary>Sends aimed cases to the server.</summary>
    public Task<IReadOnlyList<Observation>> SendAsync(IReadOnlyList<OperationLink> links, Func<Operation, Phase, OperationPlan> plan, CancellationToken cancellationToken) =>
        RunAsync(encounter, links, plan, [Phase.Coverage], cancellationToken);

    /// <summary>Sends ordinary cases to a server that aims its answers. It also takes less than it might: its refusals are
    /// no evidence, and nothing is made before, as it might refuse to.</summary>
    public async Task<IReadOnlyList<Observation>> AskAsync(Target narrow, IReadOnlyList<OperationLink> links, CancellationToken cancellationToken)
    {
        var plan = PlanOf(encounter.Client, ResourceUse.MadeUp, MostCases);
        var observed = await RunAsync(encounter with { Target = narrow }, links, plan, [Phase.Coverage], cancellationToken);
        var refused = observed.Count(o => o.IsRefusal);
        (_cases, _failed) = (_cases - refused, _failed - refused);
        return [.. observed.Where(o => !o.IsRefusal)];
    }

    private async Task<IReadOnlyList<Observation>> RunAsync(
        Encounter met,
        IReadOnlyList<OperationLink> links,
        Func<Operation, Phase, OperationPlan> plan,
        IReadOnlyList<Phase> phases,
        CancellationToken cancellationToken)
    {
        using var run = new EncounterRun(met, plan);
        var observed = new ConcurrentDictionary<int, IReadOnlyList<Observation>>();
        var options = new ParallelOptions { MaxDegreeOfParallelism = met.Target.IsLocal ? Environment.ProcessorCount : 1, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(links.Index(), options, async (link, cancel) =>
        {
            var all = new List<Observation>();
            foreach (var phase in phases) all.AddRange(await run.RunAsync(link.Item, phase, cancel));
            observed[link.Index] = all;
        });
        (_cases, _setUp) = (_cases + run.Cases, _setUp + run.SetUp);
        IReadOnlyList<Observation> inOrder = [.. observed.OrderBy(o => o.Key).SelectMany(o => o.Value)];
        _failed += inOrder.Count;
        return inOrder;
    }
}
