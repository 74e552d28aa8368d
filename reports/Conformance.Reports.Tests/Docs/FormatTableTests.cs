using Conformance.Reports.Tests.Tools;

namespace Conformance.Reports.Tests.Docs;

public sealed class FormatTableTests
{
    private const string Mark = "<!-- formats -->\n";

    [Test]
    public void The_table_of_formats_is_that_of_the_catalogue()
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, "reports", "docs", "reports.md")).ReplaceLineEndings("\n");
        var (begin, end) = (text.IndexOf(Mark, StringComparison.Ordinal) + Mark.Length, text.IndexOf("\nAll of them", StringComparison.Ordinal));

        $"{text[..begin]}{Table()}{text[end..]}".ShouldBeIn("reports", "docs", "reports.md");
    }

    private static string Table() => string.Concat(
        (IEnumerable<string>)
        [
            "| name | file | what it is | by default |\n|---|---|---|---|\n",
            .. ReportFormats.All.Select(f => $"| `{f.Name}` | `{f.FileName}` | {f.Summary} | {(f.IsDefault ? "yes" : "no")} |\n"),
        ]);
}
