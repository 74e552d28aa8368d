using System.CommandLine;
using Conformance.Cli.Reporting;
using Conformance.Cli.Usage;

namespace Conformance.Cli.Commands;

/// <summary><c>conformance report</c>: the reports of a run again, from its journal.</summary>
internal sealed class ReportCommand : Command, IHasExamples
{
    private readonly Argument<string> _run = new("RUN") { Description = "A run directory, or a journal; also one that was cut off." };
    private readonly Option<string?> _compare = new("--compare") { Description = "Another run of the contract: what is new, gone and still there since.", HelpName = "RUN" };
    private readonly Option<string?> _history = ReportOptions.History("Tell what is new since the runs kept in this folder, and how it went over time.");
    private readonly Option<string[]> _format = ReportOptions.Format();
    private readonly Option<string?> _out = new("--out") { Description = "The folder to write to. Default: the run's own.", HelpName = "DIR" };
    private readonly Terminal _terminal;

    /// <summary>The command.</summary>
    public ReportCommand(Terminal terminal)
        : base("report", "Writes the reports of a run again, from its journal. Ends with exit code 0 once they are written, whatever they say.")
    {
        _terminal = terminal;
        Add(_run);
        foreach (var option in new Option[] { _compare, _history, _format, _out }) Add(option);
        SetAction(RunAsync);
    }

    /// <inheritdoc/>
    public IReadOnlyList<(string Line, string Meaning)> Examples { get; } =
    [
        ("conformance report artifacts/runs/okta-idps --format allure", "One more format."),
        ("conformance report journal.ndjson --out report", "A journal that someone sent."),
        ("conformance report after --compare before", "What changed from one run to the other."),
    ];

    private Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken) => new ReportAction(_terminal, new(
        parsed.GetRequiredValue(_run),
        parsed.GetValue(_compare),
        parsed.GetValue(_history),
        parsed.GetValue(_format) ?? [],
        parsed.GetValue(_out))).RunAsync(cancellationToken);
}
