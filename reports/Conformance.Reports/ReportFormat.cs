using Conformance.Model;
using Conformance.Reports.Folding;

namespace Conformance.Reports;

/// <summary>A kind of report that a run directory may hold.</summary>
/// <param name="Name">What <c>--format</c> calls it.</param>
/// <param name="FileName">The file or folder within the run directory.</param>
/// <param name="Summary">One line for the help: what it is and who reads it.</param>
/// <param name="IsDefault">True if a run writes it without being asked.</param>
/// <param name="Create">Makes the report of a run; the fold has seen each event before the report does.</param>
public sealed record ReportFormat(string Name, string FileName, string Summary, bool IsDefault, Func<RunFold, string, IReport> Create)
{
    /// <summary>A format whose report is one document.</summary>
    public static ReportFormat Of(string name, IRunDocument document, string summary, bool isDefault) => new(
        name,
        document.FileName,
        summary,
        isDefault,
        (fold, folder) => new DocumentReport(name, document, fold, folder));
}
