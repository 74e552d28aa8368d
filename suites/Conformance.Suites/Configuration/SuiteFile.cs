using Conformance.Generators.Values.Sources;
using Conformance.Spec.Loading;
using Conformance.Spec.Profiles.Reading;

namespace Conformance.Suites.Configuration;

/// <summary>A suite: what is run and on what, as data. What it does not say is null or empty.</summary>
public sealed record SuiteFile
{
    /// <summary>The contract: a bundled name, or a path or URL of a document, a relative path from the suite's folder.</summary>
    public string? Contract { get; init; }

    /// <summary>The profile: a bundled name, or a path from the suite's folder.</summary>
    public string? Profile { get; init; }

    /// <summary>The target file, a path from the suite's folder, or null for the embedded mock.</summary>
    public string? Target { get; init; }

    /// <summary>The phases that run, or null for all.</summary>
    public IReadOnlyList<Phase>? Phases { get; init; }

    /// <summary>The checks that judge, or null for all.</summary>
    public IReadOnlyList<string>? Checks { get; init; }

    /// <summary>Checks that do not judge.</summary>
    public IReadOnlyList<string> ExcludedChecks { get; init; } = [];

    /// <summary>Values for parameters and properties.</summary>
    public IReadOnlyList<ConfiguredValue> Values { get; init; } = [];

    /// <summary>Values for the variables of the document's server URL.</summary>
    public IReadOnlyDictionary<string, string> Servers { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Failures that are accepted for a while.</summary>
    public IReadOnlyList<Waiver> Waivers { get; init; } = [];

    /// <summary>Where it stands.</summary>
    public Place Place { get; init; }

    /// <summary>The suite of a bundled contract, or null: the file <c>suites/NAME/suite.yaml</c> beside the program.</summary>
    public static string? BundledPath(string contract)
    {
        if (contract.AsSpan().ContainsAny('/', '\\')) return null;
        var path = Path.Combine(AppContext.BaseDirectory, "suites", contract, "suite.yaml");
        return File.Exists(path) ? path : null;
    }

    /// <summary>True for a file that names a contract; a document says <c>openapi</c> or <c>swagger</c> instead.</summary>
    /// <param name="path">The file's path.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static bool IsSuite(string path) =>
        JsonSource.Parse(path, File.ReadAllBytes(path)).Document is { Root.ValueKind: System.Text.Json.JsonValueKind.Object } document
        && document.Root.TryGetProperty("contract", out _);

    /// <summary>Reads a file strictly: every fault at once, each with its line and what was expected.</summary>
    /// <param name="path">The file's path.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static SuiteResult Open(string path)
    {
        var source = JsonSource.Parse(path, File.ReadAllBytes(path));
        return source.Document is null ? new SuiteResult(null, source.Diagnostics) : Load(source.Document);
    }

    /// <summary>Reads a file strictly: every fault at once, each with its line and what was expected.</summary>
    /// <param name="file">The file.</param>
    public static SuiteResult Load(SourceDocument file)
    {
        List<Diagnostic> faults = [];
        var setting = Setting.Of(file, faults);
        var suite = SuiteKeys.Table.Read(new SuiteFile { Place = setting.Place }, setting);
        return new SuiteResult(faults.Count == 0 ? suite : null, faults);
    }
}
