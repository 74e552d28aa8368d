using System.CommandLine;
using Conformance.Cli.Contracts;
using Conformance.Cli.Usage;
using Conformance.Spec.Bundled;
using Conformance.Spec.Profiles.Drafting;

namespace Conformance.Cli.Commands;

/// <summary><c>conformance init</c>: first settings for a document, each line with its reason.</summary>
internal sealed class InitCommand : Command, IHasExamples
{
    private readonly Argument<string> _contract = Shared.Contract();
    private readonly Option<string?> _out = new("--out") { Description = "The folder for profile.yaml, suite.yaml and target.yaml. Default: this one.", HelpName = "DIR" };
    private readonly Option<bool> _remote = Shared.AllowRemoteReferences();
    private readonly Terminal _terminal;

    /// <summary>The command.</summary>
    public InitCommand(Terminal terminal)
        : base("init", "Writes a first profile, suite and target for a document, each line with its reason. Replaces nothing.")
    {
        _terminal = terminal;
        Add(_contract);
        Add(_out);
        Add(_remote);
        SetAction(RunAsync);
    }

    /// <inheritdoc/>
    public IReadOnlyList<(string Line, string Meaning)> Examples { get; } =
    [
        ("conformance init openapi.yaml", "Then read the three files, correct them, and: conformance run openapi.yaml --suite suite.yaml"),
    ];

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var name = parsed.GetRequiredValue(_contract);
        var contract = await Loading.LoadAsync(_terminal, name, null, parsed.GetValue(_remote), cancellationToken);
        var folder = _terminal.PathOf(parsed.GetValue(_out) ?? ".");
        var draft = ProfileDraft.For(contract, Reference(name, folder));
        var files = new[] { ("profile.yaml", draft.Profile), ("suite.yaml", draft.Suite), ("target.yaml", draft.Target) };
        Refuse([.. files.Select(f => Path.Combine(folder, f.Item1)).Where(File.Exists)]);
        Directory.CreateDirectory(folder);
        foreach (var (file, text) in files)
        {
            await File.WriteAllTextAsync(Path.Combine(folder, file), text, cancellationToken);
            await _terminal.Out.WriteLineAsync($"wrote {Path.Combine(parsed.GetValue(_out) ?? "", file)}");
        }

        await _terminal.Out.WriteLineAsync($"next   conformance run {name} --suite {Path.Combine(parsed.GetValue(_out) ?? "", "suite.yaml")}");
        return ExitCode.Kept;
    }

    private static void Refuse(IReadOnlyList<string> existing)
    {
        if (existing.Count > 0) throw new UsageException([.. existing.Select(f => $"{f} exists and is not replaced; move it away, or give another --out")]);
    }

    /// <summary>How the suite names the document: as the user did, a path from the suite's folder.</summary>
    private string Reference(string name, string folder) =>
        BundledContracts.DocumentPath(name) is not null || name.Contains("://", StringComparison.Ordinal)
            ? name
            : Path.GetRelativePath(folder, _terminal.PathOf(name)).Replace('\\', '/');
}
