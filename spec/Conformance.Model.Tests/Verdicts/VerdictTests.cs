namespace Conformance.Model.Tests.Verdicts;

public sealed class VerdictTests
{
    [Test]
    public void Is_one_verdict_for_each_failure()
    {
        var verdict = Verdict.Failed([Failure("a"), Failure("b"), Failure("c")]);

        verdict.Each().Select(v => v.Failure!.Cause).ShouldBe(["a", "b", "c"]);
        verdict.Each().ShouldAllBe(v => v.Outcome == Outcome.Failed && v.Others.Count == 0);
    }

    [Test]
    public void Is_itself_where_nothing_failed_twice()
    {
        var passed = Verdict.Passed("check");
        passed.Each().ShouldBe([passed]);
    }

    private static Failure Failure(string cause) => new()
    {
        Check = "check",
        Severity = Severity.Error,
        Title = "It is wrong",
        Expected = "right",
        Actual = "wrong",
        Cause = cause,
    };
}
