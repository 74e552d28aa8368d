using System.Collections.Concurrent;
using System.Reflection;
using Conformance.Generators;
using Conformance.Generators.Values.Sources;
using Conformance.Model;
using Conformance.Spec.Loading;
using Conformance.Spec.Schemas;
using Conformance.Suites.Contracts;

namespace Conformance.NUnit;

/// <summary>A contract that fixtures test, read once for a process whatever the number of fixtures.</summary>
internal sealed class SuiteUnderTest
{
    private static readonly ConcurrentDictionary<string, Lazy<SuiteLoad>> Loaded = new(StringComparer.Ordinal);

    private SuiteUnderTest(Contract contract)
    {
        Contract = contract;
        Schemas = new SchemaSet(contract);
    }

    /// <summary>The contract with its profile.</summary>
    public Contract Contract { get; }

    /// <summary>Its schemas, compiled when they are first needed.</summary>
    public SchemaSet Schemas { get; }

    /// <summary>The suite of a fixture.</summary>
    public static SuiteLoad Of(Type fixture) => fixture.GetCustomAttribute<SuiteAttribute>() is { } named
        ? Loaded.GetOrAdd(named.Source, source => new(() => Load(source))).Value
        : new SuiteLoad(null, $"{fixture.Name} has no [Suite]: name a bundled contract, a suite file or an OpenAPI document.");

    /// <summary>One test for each operation and each phase that may have a case for it.</summary>
    public IEnumerable<OperationTest> Tests() =>
        from operation in Contract.Operations
        from phase in Phases
        where phase != Phase.Examples || HasExamples(operation)
        select new OperationTest(operation, phase);

    /// <summary>What plans the cases.</summary>
    public CasePlanner Planner(int seed, IReadOnlyList<IValueSource> sources) =>
        new(Contract, Schemas, new GenerationOptions { Seed = seed, ValueSources = sources });

    /// <summary>The phases that exist.</summary>
    public static IReadOnlyList<Phase> Phases { get; } = [Phase.Examples, Phase.Coverage, Phase.Fuzzing];

    /// <summary>Discovery does not look into schemas: an operation whose only examples are theirs has them tried in its other phases.</summary>
    private static bool HasExamples(Operation operation) =>
        operation.Parameters.Any(p => p.Examples.Count > 0)
        || operation.RequestBody?.Content.Any(c => c.Examples.Count > 0) is true;

    private static SuiteLoad Load(string source)
    {
        var loading = new ContractSource(new LoadOptions(), AppContext.BaseDirectory).LoadAsync(source, null, CancellationToken.None);
        var loaded = loading.GetAwaiter().GetResult();
        return loaded.Contract is { } contract
            ? new SuiteLoad(new SuiteUnderTest(contract), "")
            : new SuiteLoad(null, string.Join(Environment.NewLine, loaded.Diagnostics.Where(d => d.Severity == Severity.Error)));
    }
}
