using System.CommandLine;
using Conformance.Cli.Contracts;
using Conformance.Cli.Gate;
using Conformance.Cli.Usage;
using Conformance.Model;
using Conformance.Reports.Gate;
using Conformance.Spec.Diff.Gating;

namespace Conformance.Cli.Commands;

/// <summary><c>conformance gate</c>: what a change of the document breaks.</summary>
internal sealed class GateCommand : Command, IHasExamples
{
    private static readonly string[] Levels = ["breaking", "warning", "never"];

    private readonly Argument<string> _base = Document("BASE", "What clients know");
    private readonly Argument<string> _revision = Document("REVISION", "What is proposed");
    private readonly Option<string[]> _include = Shared.Include();
    private readonly Option<string[]> _exclude = Shared.Exclude();
    private readonly Option<string?> _used = new("--used") { Description = "What clients use, as 'mock --record' writes it: a break outside it is information.", HelpName = "FILE" };
    private readonly Option<string[]> _failOn = Shared.Words("--fail-on", "LEVEL", "breaking, warning or never: from which level on the exit code is 1. Default: breaking.", Levels);
    private readonly Option<string?> _waivers = new("--waivers") { Description = "Accepted changes, other levels, notice demanded.", HelpName = "FILE" };
    private readonly Option<bool> _prune = new("--prune-waivers") { Description = "Take the waivers that matched no change out of the file." };
    private readonly Option<string[]> _format = Shared.Words("--format", "NAME", "text, json, markdown, sarif, github or html; repeat for several. Default: text.", [.. GateFormats.All.Select(f => f.Name)]);
    private readonly Option<string?> _out = new("--out") { Description = "Write each format to a file in this folder.", HelpName = "DIR" };
    private readonly Option<string?> _impacted = new("--impacted") { Description = "Write the operations that a change reaches, one a line.", HelpName = "FILE" };
    private readonly Option<bool> _run = new("--run") { Description = "Show each break: clients of the base meet a mock of the revision, and the other way round." };
    private readonly Option<string?> _url = new("--url") { Description = "With --run: send the base's cases to this server, not to mocks.", HelpName = "URL" };
    private readonly Option<bool> _remote = Shared.AllowRemoteReferences();
    private readonly Terminal _terminal;

    /// <summary>The command.</summary>
    public GateCommand(Terminal terminal)
        : base("gate", "What a change of the document breaks, for whom, at which line. Breaking changes end with exit code 1.")
    {
        _terminal = terminal;
        Add(_base);
        Add(_revision);
        foreach (var option in new Option[] { _include, _exclude, _used, _failOn, _waivers, _prune, _format, _out, _impacted, _run, _url, _remote }) Add(option);
        SetAction(RunAsync);
    }

    /// <inheritdoc/>
    public IReadOnlyList<(string Line, string Meaning)> Examples { get; } =
    [
        ("conformance gate main:api/openapi.yaml api/openapi.yaml", "The working copy against a branch."),
        ("conformance gate origin/main:api HEAD:api --format github --format markdown --out gate", "Every document of a folder, annotated in a pull request."),
        ("conformance gate main:openapi.yaml openapi.yaml --run", "Each break with an exchange in which it happens."),
        ("conformance gate old.yaml new.yaml --waivers gate.yaml --fail-on warning", "Stricter, with agreed exceptions."),
    ];

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var waivers = parsed.GetValue(_waivers) is { } file ? new WaiverFile(file, _terminal) : null;
        if (parsed.GetValue(_prune)) RequireWhole(parsed, waivers);
        var action = new GateAction(RequestOf(parsed, waivers), _terminal.Directory);
        var report = await action.RunAsync(cancellationToken);
        new GateOutput(_terminal, parsed.GetValue(_format) ?? [], parsed.GetValue(_out)).Write(report);
        if (report.IsUnread) throw new UsageException([.. report.Problems.Select(p => p.ToString())]);
        if (parsed.GetValue(_impacted) is { } impacted) await File.WriteAllLinesAsync(_terminal.PathOf(impacted), action.Impacted, cancellationToken);
        if (parsed.GetValue(_prune)) waivers!.Prune(action.Spent);
        return report.Failed ? ExitCode.Failed : ExitCode.Kept;
    }

    /// <summary>A waiver is spent only if all was judged that it may speak of.</summary>
    private void RequireWhole(ParseResult parsed, WaiverFile? waivers)
    {
        if (waivers is null) throw new UsageException("--prune-waivers needs the file: --waivers FILE");
        if (parsed.GetValue(_include) is { Length: > 0 } || parsed.GetValue(_exclude) is { Length: > 0 })
            throw new UsageException("--prune-waivers looks at all operations; leave out --include and --exclude");
    }

    private GateRequest RequestOf(ParseResult parsed, WaiverFile? waivers)
    {
        var options = LoadSettings.From(parsed.GetValue(_remote));
        return new(
            GateSource.Parse(parsed.GetRequiredValue(_base), _terminal.Directory, options),
            GateSource.Parse(parsed.GetRequiredValue(_revision), _terminal.Directory, options),
            new(new(parsed.GetValue(_include) ?? []), new(parsed.GetValue(_exclude) ?? [])),
            waivers?.Settings ?? GateSettings.Empty,
            waivers?.Path,
            UsedOf(parsed.GetValue(_used)),
            LevelOf(parsed.GetValue(_failOn)),
            EvidenceOf(parsed),
            DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime));
    }

    private EvidenceOptions? EvidenceOf(ParseResult parsed)
    {
        var url = parsed.GetValue(_url);
        if (!parsed.GetValue(_run)) return url is null ? null : throw new UsageException("--url goes with --run");
        if (url is null) return new EvidenceOptions(null);
        return Uri.TryCreate(url, UriKind.Absolute, out var target) && target.Scheme is "http" or "https"
            ? new EvidenceOptions(target)
            : throw new UsageException($"--url takes an absolute http or https URL such as http://localhost:8080/v1, not '{url}'");
    }

    private UsedContract? UsedOf(string? file)
    {
        if (file is null) return null;
        var path = _terminal.PathOf(file);
        if (!File.Exists(path)) throw new UsageException($"there is no file {file}");
        var read = UsedContractFile.Read(File.ReadAllBytes(path), file);
        return read.Used ?? throw new UsageException([.. read.Diagnostics.Select(d => d.ToString())]);
    }

    private static ChangeLevel? LevelOf(string[]? words) => words is { Length: > 0 }
        ? words[^1] switch { "warning" => ChangeLevel.Warning, "never" => null, _ => ChangeLevel.Breaking }
        : ChangeLevel.Breaking;

    private static Argument<string> Document(string name, string what) => new(name)
    {
        Description = $"{what}: the path or URL of a document, a folder, a pattern, or any of these at a git reference (main:api/openapi.yaml).",
    };
}
