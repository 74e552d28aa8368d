using Conformance.Model;
using Conformance.Reports.Allure;
using Conformance.Reports.Ctrf;
using Conformance.Reports.Failures;
using Conformance.Reports.Folding;
using Conformance.Reports.Har;
using Conformance.Reports.Html;
using Conformance.Reports.JUnit;
using Conformance.Reports.Markdown;
using Conformance.Reports.Sarif;
using Conformance.Reports.Summary;

namespace Conformance.Reports;

/// <summary>The catalogue of formats.</summary>
public static class ReportFormats
{
    /// <summary>What every run directory has, whatever is asked for: the run itself, and its result for programs.</summary>
    public static IReadOnlyList<string> Always { get; } = ["journal", "summary"];

    /// <summary>All formats, in the order in which they are written.</summary>
    public static IReadOnlyList<ReportFormat> All { get; } =
    [
        new("journal", JournalWriter.FileName, "every event of the run, one JSON object a line; all other reports can be made from it", IsDefault: true, CreateJournal),
        ReportFormat.Of("summary", new SummaryDocument(), "the result in numbers, JSON", isDefault: true),
        ReportFormat.Of("failures", new FailuresDocument(), "what is broken, one entry for each cause, JSON", isDefault: true),
        ReportFormat.Of("html", new HtmlDocument(), "the report for people: one file, opens offline in any browser", isDefault: true),
        ReportFormat.Of("junit", new JUnitDocument(), "tests by operation and phase, for CI systems", isDefault: true),
        ReportFormat.Of("sarif", new SarifDocument(), "failures at the lines of the document, for code hosts and editors", isDefault: true),
        ReportFormat.Of("markdown", new MarkdownDocument(), "a page for a job summary or a pull request", isDefault: true),
        new("allure", AllureFolder.Name, "results for the Allure report (versions 2 and 3), a folder", IsDefault: true, (fold, folder) => new AllureReport(fold, folder)),
        ReportFormat.Of("har", new HarDocument(), "exchanges that failed, HTTP Archive 1.2", isDefault: false),
        ReportFormat.Of("ctrf", new CtrfDocument(), "tests by operation and phase in the Common Test Report Format", isDefault: false),
    ];

    /// <summary>The names of all formats.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. All.Select(f => f.Name)];

    /// <summary>
    /// The reports of a run: the fold first, then the formats asked for in the order of the catalogue, with <see cref="Always"/>.
    /// </summary>
    /// <param name="names">Names of formats; none means the default ones.</param>
    /// <param name="folder">The run directory; it exists.</param>
    /// <param name="fold">What reads the events for all of them.</param>
    /// <exception cref="ArgumentException">A name is not in the catalogue; <see cref="Problem"/> says so beforehand.</exception>
    public static IReadOnlyList<IReport> Create(IReadOnlyList<string> names, string folder, RunFold fold) =>
        [fold, .. Create(names, _ => true, folder, fold)];

    /// <summary>The reports of a run that is read from its journal: the formats asked for, none means the default ones; never the journal.</summary>
    /// <param name="names">Names of formats.</param>
    /// <param name="folder">The folder to write to; it exists.</param>
    /// <param name="fold">What reads the events for all of them.</param>
    /// <exception cref="ArgumentException">A name is not in the catalogue.</exception>
    public static IReadOnlyList<IReport> Again(IReadOnlyList<string> names, string folder, RunFold fold) =>
        [.. Create(names, format => format.Name != Always[0], folder, fold)];

    /// <summary>What is wrong with a name, or null.</summary>
    public static string? Problem(string name) => Names.Contains(name, StringComparer.Ordinal)
        ? null
        : $"There is no report '{name}'; there are {string.Join(", ", Names)}.";

    private static IEnumerable<IReport> Create(IReadOnlyList<string> names, Func<ReportFormat, bool> isMeant, string folder, RunFold fold)
    {
        var problems = names.Select(Problem).OfType<string>().ToList();
        if (problems.Count > 0) throw new ArgumentException(string.Join(' ', problems), nameof(names));
        return All.Where(f => isMeant(f) && IsWanted(f, names)).Select(f => f.Create(fold, folder));
    }

    private static bool IsWanted(ReportFormat format, IReadOnlyList<string> names) =>
        Always.Contains(format.Name, StringComparer.Ordinal)
        || (names.Count == 0 ? format.IsDefault : names.Contains(format.Name, StringComparer.Ordinal));

    private static JournalWriter CreateJournal(RunFold fold, string folder) =>
        JournalWriter.Create(Path.Combine(folder, JournalWriter.FileName));
}
