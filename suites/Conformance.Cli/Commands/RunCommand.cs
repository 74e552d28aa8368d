using System.CommandLine;
using Conformance.Cli.Running;
using Conformance.Cli.Usage;

namespace Conformance.Cli.Commands;

/// <summary><c>conformance run</c>: generates cases, sends them, judges the answers, writes the reports.</summary>
internal sealed class RunCommand : Command, IHasExamples
{
    private readonly RunOptions _options = new();
    private readonly Terminal _terminal;

    /// <summary>The command.</summary>
    public RunCommand(Terminal terminal)
        : base("run", "Generates cases for every operation, sends them to a target or to the embedded mock, judges the answers, writes reports.")
    {
        _terminal = terminal;
        _options.AddTo(this);
        SetAction(RunAsync);
    }

    /// <inheritdoc/>
    public IReadOnlyList<(string Line, string Meaning)> Examples { get; } =
    [
        ("conformance run okta-management", "All phases against the embedded mock."),
        ("conformance run openapi.yaml --url http://localhost:8080/v1 -H 'Authorization: Bearer …'", "Your document against your server."),
        ("conformance run openapi.yaml --url http://localhost:8080 --include tag:Users --phase coverage", "One tag, one phase."),
        ("conformance run okta-idps --explain-config", "Every setting with its origin; sends nothing."),
    ];

    private Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken) =>
        new RunAction(_terminal, RunRequest.From(parsed, _options)).RunAsync(cancellationToken);
}
