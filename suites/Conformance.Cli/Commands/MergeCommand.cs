using System.CommandLine;
using Conformance.Cli.Reporting;
using Conformance.Cli.Usage;

namespace Conformance.Cli.Commands;

/// <summary><c>conformance merge</c>: one run of its shards.</summary>
internal sealed class MergeCommand : Command, IHasExamples
{
    private readonly Argument<string> _out = new("OUT") { Description = "The run directory to write." };
    private readonly Argument<string[]> _runs = new("RUN") { Description = "Run directories or journals of the shards.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string?> _history = ReportOptions.History("Tell what is new since the runs kept in this folder, and keep this one there.");
    private readonly Option<string[]> _format = ReportOptions.Format();
    private readonly Terminal _terminal;

    /// <summary>The command.</summary>
    public MergeCommand(Terminal terminal)
        : base("merge", "Makes one run of its shards, with all reports. Ends with the exit code of the whole run.")
    {
        _terminal = terminal;
        Add(_out);
        Add(_runs);
        foreach (var option in new Option[] { _history, _format }) Add(option);
        SetAction(RunAsync);
    }

    /// <inheritdoc/>
    public IReadOnlyList<(string Line, string Meaning)> Examples { get; } =
    [
        ("conformance merge artifacts/whole shard-1 shard-2", "Two machines, one report."),
        ("conformance merge whole shard-*/journal.ndjson --history history", "From journals alone, with the trend."),
    ];

    private Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken) => new MergeAction(_terminal, new(
        parsed.GetRequiredValue(_out),
        parsed.GetRequiredValue(_runs),
        parsed.GetValue(_history),
        parsed.GetValue(_format) ?? [])).RunAsync(cancellationToken);
}
