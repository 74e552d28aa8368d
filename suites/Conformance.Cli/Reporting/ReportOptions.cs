using System.CommandLine;
using Conformance.Cli.Usage;
using Conformance.Reports;

namespace Conformance.Cli.Reporting;

/// <summary>Options that the commands about runs share.</summary>
internal static class ReportOptions
{
    /// <summary><c>--format</c> for a run that has a journal already.</summary>
    public static Option<string[]> Format()
    {
        string[] names = [.. ReportFormats.Names.Except(["journal"], StringComparer.Ordinal)];
        return Shared.Words("--format", "NAME", $"Only these reports: {string.Join(", ", names)}. Default: all but those that must be asked for.", names);
    }

    /// <summary><c>--history</c>.</summary>
    public static Option<string?> History(string description) => new("--history") { Description = description, HelpName = "DIR" };
}
