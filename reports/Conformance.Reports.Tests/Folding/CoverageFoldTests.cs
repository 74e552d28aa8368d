using Conformance.Model;
using Conformance.Reports.Folding.Covering;
using Conformance.Reports.Tests.Stories;

namespace Conformance.Reports.Tests.Folding;

/// <summary>What a run says of how much of the contract it touched.</summary>
public sealed class CoverageFoldTests
{
    private static readonly OperationOutline Things = new(
        "GET /things/{kind}",
        [],
        10,
        Deprecated: false,
        ["200"],
        [
            new ParameterOutline("kind", ParameterLocation.Path, Required: true, ["small", "big"]),
            new ParameterOutline("state", ParameterLocation.Query, Required: false, ["open", "shut up", "gone"]),
            new ParameterOutline("limit", ParameterLocation.Query, Required: false, []),
        ],
        AnswerProperties: ["/*/id", "/*/name", "/*/size"]);

    [Test]
    public void Counts_what_was_sent_accepted_and_shown()
    {
        var coverage = Coverage(
            Case(200, "/v1/things/small?state=open", ["kind", "state"], ["/*/id", "/*/colour"]),
            Case(400, "/v1/things/small?state=shut+up,none", ["kind", "state"], null),
            Case(200, "/v1/things/small?other=gone", ["kind"], ["/*/size"]));

        Said(coverage.Parameters).ShouldBe("3 declared, 2 sent, 2 accepted, without limit");
        Said(coverage.Values).ShouldBe("5 declared, 3 sent, 2 accepted, without kind=big state=gone");
        (coverage.AnswerProperties.Declared, coverage.AnswerProperties.Seen).ShouldBe((3, 2));
        Names(coverage.AnswerProperties.Missing).ShouldBe("/*/name");
        Names(coverage.AnswerProperties.Undeclared).ShouldBe("/*/colour");
    }

    [Test]
    public void Says_nothing_was_touched_where_nothing_was_sent()
    {
        var coverage = Coverage();
        Said(coverage.Values).ShouldBe("5 declared, 0 sent, 0 accepted, without kind=small kind=big state=open state=shut up state=gone");
        (coverage.AnswerProperties.Declared, coverage.AnswerProperties.Seen).ShouldBe((3, 0));
    }

    private static ContractCoverage Coverage(params CaseFinished[] cases)
    {
        var story = new RunStory("GET /a").With(s => s with { Contract = s.Contract with { Operations = [Things] } });
        foreach (var finished in cases) story.Add(finished);
        return story.Ended().Run().Coverage;
    }

    private static CaseFinished Case(int status, string target, string[] names, string[]? shown) => new(
        new CaseRecord("0-coverage-1", "0-coverage-1", Things.Key, Phase.Coverage, Mode.Positive, Probe.Positive, "tried", [.. names.Select(n => new ValueSource(n, ValueOrigin.Generated, IsReference: false))]),
        new SentRecord("GET", $"http://127.0.0.1:5000{target}", []),
        new AnswerRecord(status, [], new BodyRecord(0, ""), 1),
        [],
        shown);

    private static string Said(Covered covered) => $"{covered.Declared} declared, {covered.Sent} sent, {covered.Accepted} accepted, without {Names(covered.Missing)}";

    private static string Names(IReadOnlyList<OperationNames> operations) => string.Join(' ', operations.SelectMany(o => o.Names));
}
