using System.CommandLine;
using Conformance.Model;

namespace Conformance.Cli.Running;

/// <summary>What the command line asks of <c>run</c>, read and checked; what is null was not said.</summary>
internal sealed record RunRequest
{
    public required string Contract { get; init; }

    public Uri? Url { get; init; }

    public string? Target { get; init; }

    public string? Profile { get; init; }

    public string? Suite { get; init; }

    public IReadOnlyList<KeyValuePair<string, string>> Values { get; init; } = [];

    public IReadOnlyList<Field> Headers { get; init; } = [];

    public IReadOnlyList<Field> LimitedHeaders { get; init; } = [];

    public IReadOnlyList<string> LimitedScopes { get; init; } = [];

    public IReadOnlyList<Field> OtherHeaders { get; init; } = [];

    public IReadOnlyList<Phase>? Phases { get; init; }

    public IReadOnlyList<string>? Checks { get; init; }

    public IReadOnlyList<string> ExcludedChecks { get; init; } = [];

    public IReadOnlyList<string> Include { get; init; } = [];

    public IReadOnlyList<string> Exclude { get; init; } = [];

    /// <summary>The operations that were asked for.</summary>
    public OperationFilter Included => new(Include);

    /// <summary>The operations that were ruled out, or null.</summary>
    public OperationFilter? Excluded => Exclude.Count == 0 ? null : new OperationFilter(Exclude);

    public int? MaxCases { get; init; }

    public int? Seed { get; init; }

    public int? Workers { get; init; }

    public string? RunId { get; init; }

    public TimeSpan? Timeout { get; init; }

    public TimeSpan? Budget { get; init; }

    public string? Baseline { get; init; }

    public string? WriteBaseline { get; init; }

    public FailOn? FailOn { get; init; }

    public string? History { get; init; }

    public IReadOnlyList<string> Formats { get; init; } = [];

    public string? Out { get; init; }

    public bool AllowRemoteReferences { get; init; }

    public bool ExplainConfig { get; init; }

    /// <summary>The command line as given.</summary>
    public IReadOnlyList<string> Arguments { get; init; } = [];

    /// <summary>Reads the options.</summary>
    /// <exception cref="UsageException">Some of them cannot be read; all problems at once.</exception>
    public static RunRequest From(ParseResult parsed, RunOptions options)
    {
        var problems = new List<string>();
        var request = new RunRequest
        {
            Contract = parsed.GetRequiredValue(options.Contract),
            Url = TargetUrl(parsed.GetValue(options.Url), problems),
            Target = parsed.GetValue(options.Target),
            Profile = parsed.GetValue(options.Profile),
            Suite = parsed.GetValue(options.Suite),
            Values = [.. Pairs("--set", "NAME=VALUE", '=', parsed.GetValue(options.Set), problems)],
            Headers = Fields("-H", parsed.GetValue(options.Header), problems),
            LimitedHeaders = Fields("--limited-header", parsed.GetValue(options.LimitedHeader), problems),
            LimitedScopes = [.. (parsed.GetValue(options.LimitedScopes) ?? []).SelectMany(s => s.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))],
            OtherHeaders = Fields("--other-header", parsed.GetValue(options.OtherHeader), problems),
            Phases = parsed.GetValue(options.Phase) is { Length: > 0 } phases ? [.. phases.Select(p => Enum.Parse<Phase>(p, ignoreCase: true))] : null,
            Checks = parsed.GetValue(options.Check) is { Length: > 0 } checks ? checks : null,
            ExcludedChecks = parsed.GetValue(options.ExcludeCheck) ?? [],
            Include = parsed.GetValue(options.Include) ?? [],
            Exclude = parsed.GetValue(options.Exclude) ?? [],
            MaxCases = parsed.GetValue(options.MaxCases),
            Seed = parsed.GetValue(options.Seed),
            Workers = parsed.GetValue(options.Workers),
            RunId = parsed.GetValue(options.RunId),
            Timeout = parsed.GetValue(options.Timeout),
            Budget = parsed.GetValue(options.Budget),
            Baseline = parsed.GetValue(options.Baseline),
            WriteBaseline = parsed.GetValue(options.WriteBaseline),
            FailOn = parsed.GetValue(options.FailOn) is { } failOn ? Enum.Parse<FailOn>(failOn, ignoreCase: true) : null,
            History = parsed.GetValue(options.History),
            Formats = parsed.GetValue(options.Format) ?? [],
            Out = parsed.GetValue(options.Out),
            AllowRemoteReferences = parsed.GetValue(options.RemoteReferences),
            Arguments = [.. parsed.Tokens.Select(t => t.Value)],
            ExplainConfig = parsed.GetValue(options.ExplainConfig),
        };
        if (request is { FailOn: Model.FailOn.New, History: null }) problems.Add("--fail-on new needs --history DIR: without earlier runs nothing tells what is new");
        if (request is { LimitedScopes.Count: > 0, LimitedHeaders.Count: 0 }) problems.Add("--limited-scopes says what a credential has that --limited-header gives; give that, too");
        return problems.Count == 0 ? request : throw new UsageException(problems);
    }

    /// <summary>A target's URL; null, and a problem, where it is none.</summary>
    internal static Uri? TargetUrl(string? text, List<string> problems)
    {
        if (text is null) return null;
        if (Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https") return url;
        problems.Add($"--url takes an absolute http or https URL such as http://localhost:8080/v1, not '{text}'");
        return null;
    }

    /// <summary>Headers as options give them; a problem for each that is none.</summary>
    internal static IReadOnlyList<Field> Fields(string option, string[]? given, List<string> problems) =>
        [.. Pairs(option, "'Name: value'", ':', given, problems).Select(p => new Field(p.Key, p.Value.Trim()))];

    private static IEnumerable<KeyValuePair<string, string>> Pairs(string option, string form, char separator, string[]? given, List<string> problems)
    {
        foreach (var text in given ?? [])
        {
            var at = text.IndexOf(separator, StringComparison.Ordinal);
            if (at > 0) yield return new(text[..at].Trim(), text[(at + 1)..]);
            else problems.Add($"{option} takes {form}, not '{text}'");
        }
    }
}
