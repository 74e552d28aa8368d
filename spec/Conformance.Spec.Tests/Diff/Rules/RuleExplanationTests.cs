using Conformance.Model;
using Conformance.Spec.Diff.Rules;

namespace Conformance.Spec.Tests.Diff.Rules;

public sealed class RuleExplanationTests
{
    [Test]
    public void Tells_promise_victim_remedy_and_waiver() => Lines("request-property-max-length-decreased").ShouldBe(
    [
        "says: the greatest length of the request property `NAME` fell from OLD to NEW",
        "promise: What the base lets clients send, the revision accepts.",
        "breaks: clients that send what the base allowed",
        "remedy: Keep accepting values of the old length.",
        "way back: request-property-max-length-increased",
        "in oasdiff: the same id, breaking",
        "to waive: in the file of --waivers: waivers: [{ rule: request-property-max-length-decreased, operation: 'operation:METHOD /path', reason: …, until: YYYY-MM-DD }]; or levels: { request-property-max-length-decreased: info }",
    ]);

    [Test]
    public void Tells_who_breaks_and_the_remedy_for_all_that_weigh_something() => RuleTable.Standard.All
        .Where(r => r.Level != ChangeLevel.Info)
        .Where(r => r.Breaks == Affected.Nobody || r.Remedy.Length == 0)
        .ShouldBeEmpty();

    [Test]
    public void Leaves_no_gap_open_in_any_sentence() => RuleTable.Standard.All
        .Where(r => RuleExplanation.Of(r).Any(l => l.Text.Length == 0 || l.Text.Contains("{subject}", StringComparison.Ordinal) || l.Text.Contains("{name}", StringComparison.Ordinal)))
        .ShouldBeEmpty();

    private static IEnumerable<string> Lines(string id) => RuleExplanation.Of(RuleTable.Standard.Find(id)!).Select(l => $"{l.Label}: {l.Text}");
}
