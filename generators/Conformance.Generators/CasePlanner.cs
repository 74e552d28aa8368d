using Conformance.Generators.Cases;
using Conformance.Generators.Cases.Composing;
using Conformance.Generators.Cases.Negative;
using Conformance.Generators.Chains;
using Conformance.Model;
using Conformance.Spec.Schemas;

namespace Conformance.Generators;

/// <summary>Decides what is tried on each operation. Pure and thread-safe: the same contract, options and operation give the same bytes.</summary>
public sealed class CasePlanner
{
    private readonly Contract _contract;
    private readonly SchemaSet _schemas;
    private readonly GenerationOptions _options;
    private readonly RequestComposer _composer;
    private readonly PathGuard _paths;
    private readonly Surroundings _surroundings;

    /// <summary>A planner for one contract.</summary>
    /// <param name="contract">The contract.</param>
    /// <param name="schemas">Its schemas.</param>
    /// <param name="options">What decides which cases are made.</param>
    public CasePlanner(Contract contract, SchemaSet schemas, GenerationOptions options)
    {
        (_contract, _schemas, _options, _composer, _paths) = (contract, schemas, options, new RequestComposer(schemas, options), new PathGuard(contract));
        _surroundings = new Surroundings(contract, schemas, _composer, options);
    }

    /// <summary>What is tried on an operation in a phase, at most <see cref="GenerationOptions.MaxCases"/> scenarios.</summary>
    public OperationPlan Plan(Operation operation, Phase phase)
    {
        var context = new GenerationContext(_contract, _schemas, _options, _composer, _surroundings, _paths, operation, phase);
        using var turns = new Turns(CaseGenerators.All.Where(g => g.Phase == phase && _options.Kinds.Contains(g.Kind)), operation, context);
        var scenarios = Take(turns, context);
        foreach (var (generator, rest) in turns.Unfinished())
        {
            if (LeftOut(rest, context) is > 0 and var count) context.Report(LeftOut(generator, count, operation, context));
        }

        return new OperationPlan(operation, phase, _surroundings.Chains is { } chains ? new ChainPacker(chains).Pack(operation, phase, scenarios) : scenarios, context.Gaps);
    }

    /// <summary>What is tried on an operation in some phases, and where the values come from.</summary>
    public PlanDescription Describe(Operation operation, IReadOnlyList<Phase> phases) =>
        new(operation, _composer.Inputs(operation, _surroundings.Chains?.Finder.To(operation)), [.. phases.Select(p => Plan(operation, p))]) { Listing = _surroundings.Graph.ListingOf(operation) };

    private List<Scenario> Take(Turns turns, GenerationContext context)
    {
        var scenarios = new List<Scenario>();
        foreach (var scenario in turns.Scenarios())
        {
            scenarios.Add(scenario);
            if (scenarios.Count == _options.MaxCases || context.Exhausted is not null) break;
        }

        return scenarios;
    }

    /// <summary>The first is made, to know that there is one; those behind it are only counted.</summary>
    private static int LeftOut(IEnumerable<Scenario> rest, GenerationContext context)
    {
        var before = context.Counted;
        foreach (var _ in rest) context.IsClosed = true;
        var any = context.IsClosed ? 1 : 0;
        context.IsClosed = false;
        return any + context.Counted - before;
    }

    private GenerationGap LeftOut(ICaseGenerator generator, int count, Operation operation, GenerationContext context) => new(
        $"further cases of '{generator.Id}', up to {count}",
        context.Exhausted ?? $"the limit of {_options.MaxCases} cases for an operation and phase is reached",
        operation.Place);
}
