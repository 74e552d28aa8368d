using System.Runtime.CompilerServices;
using Conformance.Mock.Defects;

namespace Conformance.Mock.Tests.Docs;

public sealed class DefectsPageTests
{
    [Test]
    public void Holds_every_defect_as_the_program_lists_it()
    {
        var text = string.Join('\n', Lines()) + "\n";
        var file = PathOf("defects.md");
        if (Environment.GetEnvironmentVariable("CONFORMANCE_UPDATE") == "1") File.WriteAllText(file, text);

        text.ShouldBe(File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : "", "defects.md is old: run the test with CONFORMANCE_UPDATE=1");
    }

    private static IEnumerable<string> Lines() =>
    [
        "# Defects",
        "",
        "The mock keeps its contract. With a defect it lies in exactly one way, so that whoever tests against it can see whether the lie is",
        "found: `conformance mock CONTRACT --defect NAME[@operation]`, repeatable. Without an operation every one that the defect fits tells",
        "the lie; an operation is `METHOD /path` or its id. `--list-defects` prints this table.",
        "",
        $"There are {DefectCatalogue.All.Count}.",
        .. DefectCatalogue.All.GroupBy(d => d.Area, StringComparer.Ordinal).SelectMany(Table),
    ];

    private static IEnumerable<string> Table(IGrouping<string, DefectSummary> area) =>
    [
        "",
        $"## {char.ToUpperInvariant(area.Key[0])}{area.Key[1..]}",
        "",
        "| id | lie | fits |",
        "|---|---|---|",
        .. area.Select(d => $"| `{d.Id}` | {d.Summary} | {d.Where} |"),
    ];

    private static string PathOf(string name, [CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "docs", name));
}
