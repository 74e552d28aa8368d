using Conformance.Generators.Cases;
using Conformance.Generators.Cases.Composing;
using Conformance.Generators.Chains;
using Conformance.Model;
using Conformance.Spec.Resources;
using Conformance.Spec.Schemas;

namespace Conformance.Generators;

/// <summary>Decides what is tried on each operation. Pure and thread-safe: the same contract, options and operation give the same bytes.</summary>
public sealed class CasePlanner
{
    private readonly Contract _contract;
    private readonly SchemaSet _schemas;
    private readonly GenerationOptions _options;
    private readonly RequestComposer _composer;
    private readonly Lazy<ChainPlanner?> _chains;

    /// <summary>A planner for one contract.</summary>
    /// <param name="contract">The contract.</param>
    /// <param name="schemas">Its schemas.</param>
    /// <param name="options">What decides which cases are made.</param>
    public CasePlanner(Contract contract, SchemaSet schemas, GenerationOptions options)
    {
        (_contract, _schemas, _options, _composer) = (contract, schemas, options, new RequestComposer(schemas, options));
        _chains = new Lazy<ChainPlanner?>(() => options.Resources == ResourceUse.MadeUp ? null : new ChainPlanner(ResourceGraph.Of(contract, schemas), _composer, options));
    }

    /// <summary>What is tried on an operation in a phase, at most <see cref="GenerationOptions.MaxCases"/> scenarios.</summary>
    public OperationPlan Plan(Operation operation, Phase phase)
    {
        var context = new GenerationContext(_contract, _schemas, _options, _composer, _chains.Value, operation, phase);
        var turns = CaseGenerators.All.Where(g => g.Phase == phase).Select(g => new Turn(g, operation, context)).ToList();
        try
        {
            var scenarios = TakeTurns(turns, context);
            foreach (var turn in turns.Where(t => t.Next() is not null)) context.Report(LeftOut(turn.Generator, operation, context));
            return new OperationPlan(operation, phase, _chains.Value is { } chains ? new ChainPacker(chains).Pack(operation, phase, scenarios) : scenarios, context.Gaps);
        }
        finally
        {
            foreach (var turn in turns) turn.Dispose();
        }
    }

    /// <summary>What is tried on an operation in some phases, and where the values come from.</summary>
    public PlanDescription Describe(Operation operation, IReadOnlyList<Phase> phases) =>
        new(operation, _composer.Inputs(operation, _chains.Value?.Finder.To(operation)), [.. phases.Select(p => Plan(operation, p))]);

    private List<Scenario> TakeTurns(List<Turn> turns, GenerationContext context)
    {
        var scenarios = new List<Scenario>();
        var open = turns.ToList();
        while (open.Count > 0 && scenarios.Count < _options.MaxCases && context.Exhausted is null)
        {
            foreach (var turn in open.ToList())
            {
                if (scenarios.Count == _options.MaxCases || context.Exhausted is not null) break;
                if (turn.Next() is { } scenario) scenarios.Add(scenario);
                else open.Remove(turn);
            }
        }

        return scenarios;
    }

    private GenerationGap LeftOut(ICaseGenerator generator, Operation operation, GenerationContext context) =>
        new($"further cases of '{generator.Id}'", context.Exhausted ?? $"the limit of {_options.MaxCases} cases for an operation and phase is reached", operation.Place);

    /// <summary>A generator's turn among others.</summary>
    private sealed class Turn(ICaseGenerator generator, Operation operation, GenerationContext context) : IDisposable
    {
        private readonly IEnumerator<Scenario> _scenarios = generator.Generate(operation, context).GetEnumerator();

        public ICaseGenerator Generator => generator;

        public Scenario? Next() => _scenarios.MoveNext() ? _scenarios.Current : null;

        public void Dispose() => _scenarios.Dispose();
    }
}
