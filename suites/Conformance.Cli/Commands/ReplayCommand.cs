using System.CommandLine;
using Conformance.Cli.Replaying;
using Conformance.Cli.Running;
using Conformance.Cli.Usage;

namespace Conformance.Cli.Commands;

/// <summary><c>conformance replay</c>: a case of a run again, from its journal.</summary>
internal sealed class ReplayCommand : Command, IHasExamples
{
    private readonly Argument<string> _run = new("RUN") { Description = "A run directory, or a journal; also one that was cut off." };
    private readonly Argument<string> _case = new("CASE") { Description = "The id of a case, or a failure's fingerprint: its smallest request." };
    private readonly RunOptions _options = new();
    private readonly Terminal _terminal;

    /// <summary>The command.</summary>
    public ReplayCommand(Terminal terminal)
        : base("replay", "Sends a case of a run again, the steps before it first, and says whether it fails still: 1 if it does, 0 if not.")
    {
        _terminal = terminal;
        Add(_run);
        Add(_case);
        foreach (var option in new Option[] { _options.Url, _options.Target, _options.Header, _options.LimitedHeader, _options.OtherHeader }) Add(option);
        SetAction(RunAsync);
    }

    /// <inheritdoc/>
    public IReadOnlyList<(string Line, string Meaning)> Examples { get; } =
    [
        ("conformance replay artifacts/runs/okta-idps 17-coverage-4", "One case of a run, where it was sent."),
        ("conformance replay artifacts/runs/shop 3f5a9c0d12e4b678 -H 'Authorization: Bearer …'", "A failure by its fingerprint, with the credential that the run had."),
        ("conformance replay journal.ndjson 3f5a9c0d12e4b678 --url http://localhost:8080", "A failure that someone found elsewhere, on your own server."),
    ];

    private Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken) =>
        new ReplayAction(_terminal, ReplayRequest.From(parsed.GetRequiredValue(_run), parsed.GetRequiredValue(_case), parsed, _options)).RunAsync(cancellationToken);
}
