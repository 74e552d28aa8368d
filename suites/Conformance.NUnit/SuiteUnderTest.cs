using System.Collections.Concurrent;
using System.Reflection;
using Conformance.Generators;
using Conformance.Generators.Cases;
using Conformance.Generators.Values.Sources;
using Conformance.Model;
using Conformance.Spec.Loading;
using Conformance.Spec.Resources;
using Conformance.Spec.Schemas;
using Conformance.Suites.Checks;
using Conformance.Suites.Configuration;
using Conformance.Suites.Contracts;
using Conformance.Suites.Targets;

namespace Conformance.NUnit;

/// <summary>A contract that fixtures test, read once for a process whatever the number of fixtures.</summary>
internal sealed class SuiteUnderTest
{
    private static readonly ConcurrentDictionary<string, Lazy<SuiteLoad>> Loaded = new(StringComparer.Ordinal);

    private readonly Lazy<ResourceGraph> _resources;

    private SuiteUnderTest(Contract contract, SuiteFile file)
    {
        (Contract, File) = (contract, file);
        Schemas = new SchemaSet(contract);
        _resources = new(() => ResourceGraph.Of(contract, Schemas));
    }

    /// <summary>The contract with its profile.</summary>
    public Contract Contract { get; }

    /// <summary>What the suite file says; empty where there is none.</summary>
    public SuiteFile File { get; }

    /// <summary>The phases that run.</summary>
    public IReadOnlyList<Phase> Phases => File.Phases ?? CaseGenerators.Phases;

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
        where phase switch
        {
            Phase.Examples => HasExamples(operation),
            Phase.Pagination => IsPagedList(operation),
            _ => true,
        }
        select new OperationTest(operation, phase);

    /// <summary>What plans the cases.</summary>
    public CasePlanner Planner(int seed, IReadOnlyList<IValueSource> sources, Target target) =>
        new(Contract, Schemas, new GenerationOptions { Seed = seed, Resources = target.Resources, Identities = target.Identities, ValueSources = sources, Values = new ConfiguredValues(File.Values) });

    /// <summary>The checks of the suite among those of the fixture.</summary>
    public IReadOnlyList<ICheck> Choose(IReadOnlyList<ICheck> checks) =>
        [.. checks.Where(c => File.Checks?.Contains(c.Id, StringComparer.Ordinal) is not false && !File.ExcludedChecks.Contains(c.Id, StringComparer.Ordinal))];

    private bool IsPagedList(Operation operation) => _resources.Value.ListingOf(operation) is { } listing && (listing.IsPaged || listing.Limit is not null);

    /// <summary>Discovery does not look into schemas: an operation whose only examples are theirs has them tried in its other phases.</summary>
    private static bool HasExamples(Operation operation) =>
        operation.Parameters.Any(p => p.Examples.Count > 0)
        || operation.RequestBody?.Content.Any(c => c.Examples.Count > 0) is true;

    private static SuiteLoad Load(string source)
    {
        var suite = SuiteFileOf(source);
        if (suite is { Suite: null }) return Failed(suite.Diagnostics);
        var file = suite?.Suite ?? new SuiteFile();
        var folder = suite is null ? AppContext.BaseDirectory : Path.GetDirectoryName(Path.GetFullPath(file.Place.File))!;
        var loading = new ContractSource(new LoadOptions(), folder).LoadAsync(file.Contract ?? source, file.Profile, CancellationToken.None);
        var loaded = loading.GetAwaiter().GetResult();
        return loaded.Contract is { } contract ? new SuiteLoad(new SuiteUnderTest(contract, file), "") : Failed(loaded.Diagnostics);
    }

    /// <summary>The suite of a bundled contract, or a file that names a contract; null for a document that stands alone.</summary>
    private static SuiteResult? SuiteFileOf(string source)
    {
        if (SuiteFile.BundledPath(source) is { } bundled) return SuiteFile.Open(bundled);
        var path = Path.GetFullPath(source, AppContext.BaseDirectory);
        return System.IO.File.Exists(path) && SuiteFile.IsSuite(path) ? SuiteFile.Open(path) : null;
    }

    private static SuiteLoad Failed(IReadOnlyList<Diagnostic> diagnostics) =>
        new(null, string.Join(Environment.NewLine, diagnostics.Where(d => d.Severity == Severity.Error)));
}
