using System.Collections.Concurrent;
using Conformance.Model;

namespace Conformance.Generators.Tests.Cases;

/// <summary>The plans of the contracts with default options, each made once.</summary>
internal static class PlansOf
{
    /// <summary>The phases that positive cases come from.</summary>
    public static readonly Phase[] Phases = [Phase.Examples, Phase.Coverage, Phase.Fuzzing];

    private static readonly ConcurrentDictionary<string, Lazy<IReadOnlyList<OperationPlan>>> Made = new(StringComparer.Ordinal);

    /// <summary>All plans of a contract, in the order of phases and operations.</summary>
    public static IReadOnlyList<OperationPlan> Contract(string name) => Made.GetOrAdd(name, n => new(() => Plan(Contracts.Named(n), new GenerationOptions()))).Value;

    /// <summary>All cases of a contract.</summary>
    public static IEnumerable<TestCase> CasesOf(string name) => Contract(name).SelectMany(p => p.Cases);

    /// <summary>The positive cases of a contract.</summary>
    public static IEnumerable<TestCase> Positive(string name) => CasesOf(name).Where(c => c.Mode == Mode.Positive);

    /// <summary>The cases of a contract that break it.</summary>
    public static IEnumerable<TestCase> Negative(string name) =>
        CasesOf(name).Where(c => c is { Mode: Mode.Negative, Probe: Probe.Constraint or Probe.UnknownId or Probe.ContentType });

    /// <summary>All plans of a contract with some options.</summary>
    public static IReadOnlyList<OperationPlan> Plan((Contract Contract, Spec.Schemas.SchemaSet Schemas) of, GenerationOptions options)
    {
        var planner = new CasePlanner(of.Contract, of.Schemas, options);
        return [.. from phase in Phases from operation in of.Contract.Operations select planner.Plan(operation, phase)];
    }
}
