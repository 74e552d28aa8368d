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
    private readonly Option<string[]> _failOn = Shared.Words("--fail-on", "LEVEL", "breaking, warning or never: from which level on the exit code is 1. Default: breaking.", Levels);
    private readonly Option<string?> _waivers = new("--waivers") { Description = "Accepted changes, other levels, notice demanded.", HelpName = "FILE" };
    private readonly Option<string[]> _format = Shared.Words("--format", "NAME", "text, json, markdown, sarif, github or html; repeat for several. Default: text.", [.. GateFormats.All.Select(f => f.Name)]);
    private readonly Option<string?> _out = new("--out") { Description = "Write each format to a file in this folder.", HelpName = "DIR" };
    private readonly Option<string?> _impacted = new("--impacted") { Description = "Write the operations that a change reaches, one a line.", HelpName = "FILE" };
    private readonly Option<bool> _remote = Shared.AllowRemoteReferences();
    private readonly Terminal _terminal;

    /// <summary>The command.</summary>
    public GateCommand(Terminal terminal)
        : base("gate", "What a change of the document breaks, for whom, at which line. Breaking changes end with exit code 1.")
    {
        _terminal = terminal;
        Add(_base);
        Add(_revision);
        foreach (var option in new Option[] { _include, _exclude, _failOn, _waivers, _format, _out, _impacted, _remote }) Add(option);
        SetAction(RunAsync);
    }

    /// <inheritdoc/>
    public IReadOnlyList<(string Line, string Meaning)> Examples { get; } =
    [
        ("conformance gate main:api/openapi.yaml api/openapi.yaml", "The working copy against a branch."),
        ("conformance gate origin/main:api HEAD:api --format github --format markdown --out gate", "Every document of a folder, annotated in a pull request."),
        ("conformance gate old.yaml new.yaml --waivers gate.yaml --fail-on warning", "Stricter, with agreed exceptions."),
    ];

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var action = new GateAction(RequestOf(parsed), _terminal.Directory);
        var report = await action.RunAsync(cancellationToken);
        var formats = parsed.GetValue(_format) is { Length: > 0 } asked ? asked : ["text"];
        foreach (var format in GateFormats.All.Where(f => formats.Contains(f.Name, StringComparer.Ordinal))) Write(format, report, parsed.GetValue(_out));
        if (parsed.GetValue(_impacted) is { } impacted) await File.WriteAllLinesAsync(_terminal.PathOf(impacted), action.Impacted, cancellationToken);
        return report.Failed ? ExitCode.Failed : ExitCode.Kept;
    }

    private GateRequest RequestOf(ParseResult parsed)
    {
        var options = LoadSettings.From(parsed.GetValue(_remote));
        return new(
            GateSource.Parse(parsed.GetRequiredValue(_base), _terminal.Directory, options),
            GateSource.Parse(parsed.GetRequiredValue(_revision), _terminal.Directory, options),
            new(new(parsed.GetValue(_include) ?? []), new(parsed.GetValue(_exclude) ?? [])),
            SettingsOf(parsed.GetValue(_waivers)),
            LevelOf(parsed.GetValue(_failOn)),
            DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime));
    }

    private GateSettings SettingsOf(string? file)
    {
        if (file is null) return GateSettings.Empty;
        var path = _terminal.PathOf(file);
        if (!File.Exists(path)) throw new UsageException($"there is no file {file}");
        var read = GateFile.Read(file, File.ReadAllBytes(path));
        return read.Settings ?? throw new UsageException([.. read.Diagnostics.Select(d => d.ToString())]);
    }

    private void Write(IGateFormat format, GateReport report, string? folder)
    {
        if (folder is null || format.FileName is not { } name)
        {
            format.Write(report, _terminal.Out);
            return;
        }

        var path = _terminal.PathOf(folder);
        Directory.CreateDirectory(path);
        using var file = new StreamWriter(Path.Combine(path, name));
        format.Write(report, file);
    }

    private static ChangeLevel? LevelOf(string[]? words) => words is { Length: > 0 }
        ? words[^1] switch { "warning" => ChangeLevel.Warning, "never" => null, _ => ChangeLevel.Breaking }
        : ChangeLevel.Breaking;

    private static Argument<string> Document(string name, string what) => new(name)
    {
        Description = $"{what}: the path or URL of a document, a folder, a pattern, or any of these at a git reference (main:api/openapi.yaml).",
    };
}
