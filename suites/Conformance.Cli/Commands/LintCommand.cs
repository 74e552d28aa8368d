using System.CommandLine;
using Conformance.Cli.Contracts;
using Conformance.Cli.Usage;
using Conformance.Model;
using Conformance.Spec.Linting;
using Conformance.Spec.Schemas;

namespace Conformance.Cli.Commands;

/// <summary><c>conformance lint</c>: what is wrong with a document.</summary>
internal sealed class LintCommand : Command, IHasExamples
{
    private readonly Argument<string> _contract = Shared.Contract();
    private readonly Option<bool> _remote = Shared.AllowRemoteReferences();
    private readonly Option<string[]> _format = Shared.Words("--format", "NAME", "text, json or sarif; default: text.", DiagnosticFormats.Names);
    private readonly Terminal _terminal;

    /// <summary>The command.</summary>
    public LintCommand(Terminal terminal)
        : base("lint", "What is wrong with the document, with file, line and remedy. Errors end with exit code 1.")
    {
        _terminal = terminal;
        Add(_contract);
        Add(_remote);
        Add(_format);
        SetAction(RunAsync);
    }

    /// <inheritdoc/>
    public IReadOnlyList<(string Line, string Meaning)> Examples { get; } =
    [
        ("conformance lint openapi.yaml", "Every finding as one line."),
        ("conformance lint okta-management --format sarif > lint.sarif", "For a code host's annotations."),
    ];

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var contract = await Loading.LoadAsync(_terminal, parsed.GetRequiredValue(_contract), null, parsed.GetValue(_remote), cancellationToken);
        var findings = new Linter(contract, new SchemaSet(contract)).Lint();
        var formats = parsed.GetValue(_format) is { Length: > 0 } asked ? asked : ["text"];
        foreach (var format in formats) DiagnosticFormats.Write(format, contract.Name, findings, _terminal.Out);
        return findings.Any(f => f.Severity == Severity.Error) ? ExitCode.Failed : ExitCode.Kept;
    }
}
