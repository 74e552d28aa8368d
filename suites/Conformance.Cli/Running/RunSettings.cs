using System.Text.Json;
using Conformance.Generators;
using Conformance.Generators.Cases;
using Conformance.Generators.Values.Sources;
using Conformance.Model;
using Conformance.Suites.Checks;
using Conformance.Suites.Configuration;

namespace Conformance.Cli.Running;

/// <summary>What decides a run: command line before suite before default, each setting with its origin.</summary>
internal sealed record RunSettings
{
    private const string CommandLine = "command line";
    private const string Default = "default";

    public required Sourced<string?> Profile { get; init; }

    public required Sourced<Uri?> Url { get; init; }

    public required Sourced<IReadOnlyList<Phase>> Phases { get; init; }

    public required Sourced<IReadOnlyList<string>> Checks { get; init; }

    public required Sourced<int> Seed { get; init; }

    public required Sourced<int> MaxCases { get; init; }

    public required Sourced<int> Workers { get; init; }

    public required Sourced<TimeSpan> Timeout { get; init; }

    public required Sourced<TimeSpan?> Budget { get; init; }

    public required Sourced<FailOn> FailOn { get; init; }

    public required IReadOnlyList<Sourced<ConfiguredValue>> Values { get; init; }

    public required IReadOnlyList<Waiver> Waivers { get; init; }

    /// <summary>What decides which cases are made, for a run and for the plan of one.</summary>
    /// <param name="resources">What is done so that values that must name something do.</param>
    /// <param name="identities">Who can ask.</param>
    public GenerationOptions Generation(ResourceUse resources, IReadOnlyList<Access> identities) => new()
    {
        Seed = Seed.Value,
        Resources = resources,
        Identities = identities,
        MaxCases = MaxCases.Value,
        Values = new ConfiguredValues([.. Values.Select(v => v.Value)]),
    };

    /// <summary>Resolves every setting.</summary>
    /// <param name="request">What the command line says.</param>
    /// <param name="suite">What the suite says, or null.</param>
    /// <param name="target">What the target file says, or null.</param>
    public static RunSettings Of(RunRequest request, SuiteFile? suite, TargetFile? target)
    {
        var origin = suite?.Place.File ?? "";
        return new()
        {
            Profile = Pick(request.Profile, suite?.Profile, origin, null),
            Url = Pick(request.Url, target?.Url, target?.Place.File ?? "", null),
            Phases = Pick(request.Phases, suite?.Phases, origin, CaseGenerators.Phases)!,
            Checks = ChecksOf(request, suite, origin),
            Seed = Pick(request.Seed, 1),
            MaxCases = Pick(request.MaxCases, 200),
            Workers = Pick(request.Workers, Environment.ProcessorCount),
            Timeout = Pick(request.Timeout, target?.Timeout, target?.Place.File ?? "", TimeSpan.FromSeconds(10)),
            Budget = request.Budget is { } budget ? new(budget, CommandLine) : target?.Budget is { } allowed ? new(allowed, target.Place.File) : new(null, Default),
            FailOn = Pick(request.FailOn, Model.FailOn.Error),
            Values = [.. SuiteValues(suite, origin), .. TargetValues(target), .. request.Values.Select(v => new Sourced<ConfiguredValue>(Literal(v), CommandLine))],
            Waivers = suite?.Waivers ?? [],
        };
    }

    /// <summary>Each setting as <c>--explain-config</c> prints it.</summary>
    public IEnumerable<(string Name, string Value, string Origin)> Lines()
    {
        yield return ("url", Url.Value is null ? "embedded mock" : Url.Text, Url.Origin);
        yield return ("profile", Profile.Value is null ? "beside the document, else neutral" : Profile.Text, Profile.Origin);
        yield return ("phases", string.Join(", ", Phases.Value).ToLowerInvariant(), Phases.Origin);
        yield return ("checks", Checks.Text, Checks.Origin);
        yield return ("seed", Seed.Text, Seed.Origin);
        yield return ("max-cases", MaxCases.Text, MaxCases.Origin);
        yield return ("workers", Workers.Text, Workers.Origin);
        yield return ("timeout", Timeout.Text, Timeout.Origin);
        yield return ("budget", Budget.Text, Budget.Origin);
        yield return ("fail-on", FailOn.Text.ToLowerInvariant(), FailOn.Origin);
        foreach (var value in Values) yield return ($"value {value.Value.Name}", Source(value.Value), value.Origin);
        foreach (var waiver in Waivers) yield return ("waiver", $"{waiver.Fingerprint ?? waiver.Check} until {waiver.Until:yyyy-MM-dd}", waiver.Place.ToString());
    }

    private static Sourced<IReadOnlyList<string>> ChecksOf(RunRequest request, SuiteFile? suite, string origin)
    {
        var (chosen, from) = Pick(request.Checks, suite?.Checks, origin, [.. CheckCatalogue.All.Select(c => c.Id)]);
        var excluded = request.ExcludedChecks.Count > 0 ? request.ExcludedChecks : suite?.ExcludedChecks ?? [];
        return new([.. chosen!.Except(excluded, StringComparer.Ordinal)], request.ExcludedChecks.Count > 0 ? CommandLine : from);
    }

    /// <summary>Server variables are values that hold for no operation in particular.</summary>
    private static IEnumerable<Sourced<ConfiguredValue>> SuiteValues(SuiteFile? suite, string origin) => suite is null
        ? []
        : suite.Servers.Select(Literal).Concat(suite.Values).Select(v => new Sourced<ConfiguredValue>(v, origin));

    private static IEnumerable<Sourced<ConfiguredValue>> TargetValues(TargetFile? target) =>
        target is null ? [] : target.Values.Select(v => new Sourced<ConfiguredValue>(v, target.Place.File));

    private static ConfiguredValue Literal(KeyValuePair<string, string> pair) => new(pair.Key, OperationFilter.Any, [JsonSerializer.SerializeToElement(pair.Value)]);

    private static string Source(ConfiguredValue value) =>
        value.EnvironmentVariable is { } variable ? $"environment variable {variable}"
        : value.BogusRule is { } rule ? $"rule {rule}"
        : string.Join(", ", value.Literals.Select(l => l.ToString()));

    private static Sourced<T> Pick<T>(T? asked, T? file, string origin, T otherwise)
        where T : struct => asked is null && file is { } value ? new(value, origin) : Pick(asked, otherwise);

    private static Sourced<T> Pick<T>(T? asked, T otherwise)
        where T : struct => asked is { } value ? new(value, CommandLine) : new(otherwise, Default);

    private static Sourced<T?> Pick<T>(T? asked, T? suite, string origin, T? otherwise)
        where T : class => asked is not null ? new(asked, CommandLine) : suite is not null ? new(suite, origin) : new(otherwise, Default);
}
