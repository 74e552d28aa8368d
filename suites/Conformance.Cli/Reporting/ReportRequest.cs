namespace Conformance.Cli.Reporting;

/// <summary>What the command line asks of <c>report</c>.</summary>
/// <param name="Run">A run directory or a journal.</param>
/// <param name="Compare">Another run to compare it with, or null.</param>
/// <param name="History">The folder of histories, or null.</param>
/// <param name="Formats">Formats asked for; none means the default ones.</param>
/// <param name="Out">The folder to write to, or null for the run's own.</param>
internal sealed record ReportRequest(string Run, string? Compare, string? History, IReadOnlyList<string> Formats, string? Out);
