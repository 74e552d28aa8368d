using Conformance.Suites.Checks;

namespace Conformance.Suites.Tests.Docs;

public sealed class ChecksPageTests
{
    [Test]
    public void Holds_every_check_as_the_program_explains_it() => Page.ShouldBeOnDisk("checks.md",
    [
        "# Checks",
        "",
        "Each check judges one promise. What it says of an answer is passed, failed, or not applicable with the reason; a profile makes it",
        "stricter, milder or silent for some operations, a waiver of the suite accepts a failure until a date. `conformance explain ID` says the same.",
        "",
        "| check | promise | Schemathesis | Web Fuzzing Commons |",
        "|---|---|---|---|",
        .. CheckCatalogue.All.Select(c => $"| [`{c.Id}`](#{c.Id}) | {Page.Cell(c.Summary)} | {(c.Explanation.Schemathesis is { } name ? $"`{name}`" : "")} | {(c.Explanation.Fault is { } fault ? $"{fault.Code} {fault.Name}" : "")} |"),
        .. CheckCatalogue.All.SelectMany(Section),
        "",
        "## How to waive a failure",
        "",
        "In the suite, by the check and its operations, or by the fingerprint that reports print:",
        "",
        "```yaml",
        "waivers:",
        "- { check: answer-is-timely, operation: 'path:/reports/*', reason: a report takes its time, until: 2027-01-31 }",
        "```",
        "",
        "In the profile, for good: `checks: [{ match: 'path:/reports/*', check: answer-is-timely, severity: off, reason: … }]` as",
        "[`profile.md`](../../spec/docs/profile.md) describes.",
    ]);

    private static IEnumerable<string> Section(ICheck check)
    {
        var explanation = check.Explanation;
        yield return "";
        yield return $"## {check.Id}";
        yield return "";
        yield return explanation.Promise;
        yield return "";
        if (explanation.Clause is { } clause) yield return $"- Clause: {clause}.";
        if (explanation.Cause is { } cause) yield return $"- Usual cause: {cause}";
        if (explanation.Example is { } example) yield return $"- Example: {example}";
    }
}
