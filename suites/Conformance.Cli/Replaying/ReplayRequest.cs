using System.CommandLine;
using Conformance.Cli.Running;
using Conformance.Model;

namespace Conformance.Cli.Replaying;

/// <summary>What the command line asks of <c>replay</c>.</summary>
/// <param name="Run">A run directory or a journal.</param>
/// <param name="Case">The id of a case, or a fingerprint.</param>
internal sealed record ReplayRequest(string Run, string Case)
{
    /// <summary>Another target, or null for that of the run.</summary>
    public Uri? Url { get; init; }

    /// <summary>A target file, or null for that of the run.</summary>
    public string? Target { get; init; }

    /// <summary>Headers that go with every request.</summary>
    public IReadOnlyList<Field> Headers { get; init; } = [];

    /// <summary>The credential that lacks something.</summary>
    public IReadOnlyList<Field> LimitedHeaders { get; init; } = [];

    /// <summary>The credential of the second identity.</summary>
    public IReadOnlyList<Field> OtherHeaders { get; init; } = [];

    /// <summary>Reads the options.</summary>
    /// <exception cref="UsageException">Some of them cannot be read; all problems at once.</exception>
    public static ReplayRequest From(string run, string testCase, ParseResult parsed, RunOptions options)
    {
        var problems = new List<string>();
        var request = new ReplayRequest(run, testCase)
        {
            Url = RunRequest.TargetUrl(parsed.GetValue(options.Url), problems),
            Target = parsed.GetValue(options.Target),
            Headers = RunRequest.Fields("-H", parsed.GetValue(options.Header), problems),
            LimitedHeaders = RunRequest.Fields("--limited-header", parsed.GetValue(options.LimitedHeader), problems),
            OtherHeaders = RunRequest.Fields("--other-header", parsed.GetValue(options.OtherHeader), problems),
        };
        return problems.Count == 0 ? request : throw new UsageException(problems);
    }

    /// <summary>What the run was asked, with what is asked now in its place; masked credentials of then are gone.</summary>
    public RunRequest Of(RunRequest run) => run with
    {
        Url = Url ?? (Target is null ? run.Url : null),
        Target = Target ?? (Url is null ? run.Target : null),
        Headers = [.. run.Headers.Where(h => !IsMasked(h) && !Headers.Any(n => n.Name.Equals(h.Name, StringComparison.OrdinalIgnoreCase))), .. Headers],
        LimitedHeaders = LimitedHeaders,
        OtherHeaders = OtherHeaders,
    };

    private static bool IsMasked(Field header) => header.Value.Contains("{{secret:", StringComparison.Ordinal);
}
