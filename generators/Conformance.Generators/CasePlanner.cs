using Conformance.Generators.Cases;
using Conformance.Generators.Cases.Composing;
using Conformance.Model;
using Conformance.Spec.Schemas;

namespace Conformance.Generators;

/// <summary>Decides what is tried on each operation. Pure and thread-safe: the same contract, options and operation give the same bytes.</summary>
/// <param name="contract">The contract.</param>
/// <param name="schemas">Its schemas.</param>
/// <param name="options">What decides which cases are made.</param>
public sealed class CasePlanner(Contract contract, SchemaSet schemas, GenerationOptions options)
{
    private readonly RequestComposer _composer = new(schemas, options);

    /// <summary>What is tried on an operation in a phase, at most <see cref="GenerationOptions.MaxCases"/> scenarios.</summary>
    public OperationPlan Plan(Operation operation, Phase phase)
    {
        var context = new GenerationContext(contract, schemas, options, _composer, operation, phase);
        var turns = CaseGenerators.All.Where(g => g.Phase == phase).Select(g => new Turn(g, operation, context)).ToList();
        try
        {
            var scenarios = TakeTurns(turns, context);
            foreach (var turn in turns.Where(t => t.Next() is not null)) context.Report(LeftOut(turn.Generator, operation, context));
            return new OperationPlan(operation, phase, scenarios, context.Gaps);
        }
        finally
        {
            foreach (var turn in turns) turn.Dispose();
        }
    }

    /// <summary>What is tried on an operation in some phases, and where the values come from.</summary>
    public PlanDescription Describe(Operation operation, IReadOnlyList<Phase> phases) =>
        new(operation, _composer.Inputs(operation), [.. phases.Select(p => Plan(operation, p))]);

    private List<Scenario> TakeTurns(List<Turn> turns, GenerationContext context)
    {
        var scenarios = new List<Scenario>();
        var open = turns.ToList();
        while (open.Count > 0 && scenarios.Count < options.MaxCases && context.Exhausted is null)
        {
            foreach (var turn in open.ToList())
            {
                if (scenarios.Count == options.MaxCases || context.Exhausted is not null) break;
                if (turn.Next() is { } scenario) scenarios.Add(scenario);
                else open.Remove(turn);
            }
        }

        return scenarios;
    }

    private GenerationGap LeftOut(ICaseGenerator generator, Operation operation, GenerationContext context) =>
        new($"further cases of '{generator.Id}'", context.Exhausted ?? $"the limit of {options.MaxCases} cases for an operation and phase is reached", operation.Place);

    /// <summary>A generator's turn among others.</summary>
    private sealed class Turn(ICaseGenerator generator, Operation operation, GenerationContext context) : IDisposable
    {
        private readonly IEnumerator<Scenario> _scenarios = generator.Generate(operation, context).GetEnumerator();

        public ICaseGenerator Generator => generator;

        public Scenario? Next() => _scenarios.MoveNext() ? _scenarios.Current : null;

        public void Dispose() => _scenarios.Dispose();
    }
}
