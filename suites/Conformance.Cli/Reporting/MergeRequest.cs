namespace Conformance.Cli.Reporting;

/// <summary>What the command line asks of <c>merge</c>.</summary>
/// <param name="Out">The run directory to write.</param>
/// <param name="Runs">Run directories or journals of the shards.</param>
/// <param name="History">The folder of histories, or null.</param>
/// <param name="Formats">Formats asked for; none means the default ones.</param>
internal sealed record MergeRequest(string Out, IReadOnlyList<string> Runs, string? History, IReadOnlyList<string> Formats);
