using Conformance.Spec.Profiles.Reading;
using Conformance.Suites.Configuration;
using Conformance.Suites.Configuration.Baselines;

namespace Conformance.Suites.Tests.Docs;

public sealed class SuitePageTests
{
    [Test]
    public void Holds_every_key_of_suites_and_targets() => Page.ShouldBeOnDisk("suite.md",
    [
        "# Suite and target files",
        "",
        "A suite says what is run and on what: data, in YAML or JSON. A file is read strictly: everything that is wrong with it is told at once.",
        "The command line overrides the target, the target the suite, the suite the profile; `--explain-config` prints each value with its origin.",
        "",
        "## Suite",
        .. Tables(SuiteKeys.Lines),
        "",
        "## Target",
        "",
        "A target file holds no secret: it names the environment variables that do.",
        .. Tables(TargetKeys.Lines),
        "",
        "## Baseline",
        "",
        "`run --write-baseline FILE` writes the failures of a run; `run --baseline FILE` accepts those and fails by any other. An entry whose check judged its",
        "operation and did not find the failure any more is told; written again with both options, the file keeps what still fails and what was not judged.",
        .. Tables(BaselineKeys.Lines),
    ]);

    private static IEnumerable<string> Tables(IEnumerable<KeyLine> lines) => lines
        .GroupBy(l => l.Section, StringComparer.Ordinal)
        .SelectMany(g => Table(g.Key, g));

    private static IEnumerable<string> Table(string section, IEnumerable<KeyLine> lines) =>
    [
        "",
        $"Keys of `{section}`:",
        "",
        "| key | value | meaning |",
        "|---|---|---|",
        .. lines.Select(l => $"| `{l.Name}`{(l.Required ? " (required)" : "")} | {Page.Cell(l.Type)} | {Page.Cell(l.Summary)} |"),
    ];
}
