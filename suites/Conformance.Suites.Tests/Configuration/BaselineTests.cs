using Conformance.Suites.Configuration.Baselines;
using Conformance.Suites.Tests.Given;

namespace Conformance.Suites.Tests.Configuration;

public sealed class BaselineTests
{
    private static readonly Operation Operation = Api.Operation("GET /a", "200");

    private static readonly Failure Failure = new()
    {
        Check = "status-code-is-documented",
        Severity = Severity.Error,
        Title = "Status 418 is not documented",
        Expected = "200",
        Actual = "418",
        Cause = "status 418",
    };

    private static readonly BaselineEntry Entry = new(Fingerprint.Of(Failure, Operation.Key), Failure.Check, Operation.Key, Failure.Title) { Place = new Place("known.json", "", 3, 5) };

    [Test]
    public void Accepts_the_failures_that_it_names_and_no_other()
    {
        var book = new BaselineBook(new Baseline([Entry]));

        book.Of(Operation)!.Acceptance(Operation, Failure).ShouldBe("in the baseline: Status 418 is not documented");
        book.Of(Operation)!.Acceptance(Operation, Failure with { Cause = "status 419" }).ShouldBeNull();
        book.Of(Api.Operation("GET /b", "200")).ShouldBeNull();
    }

    [Test]
    public void Says_what_does_not_fail_any_more()
    {
        var book = new BaselineBook(new Baseline([Entry]));

        book.Of(Operation)!.Judge(Failure.Check);

        book.Notices().ShouldBe(["known.json:3:5: GET /a does not fail status-code-is-documented any more as this entry says; --write-baseline leaves it out"]);
        book.Kept.ShouldBeEmpty();
    }

    [Test]
    public void Keeps_what_failed_again_and_what_was_not_judged()
    {
        var other = Entry with { Fingerprint = "0", Check = "answer-is-complete" };
        var book = new BaselineBook(new Baseline([Entry, other]));

        book.Of(Operation)!.Judge(Failure.Check);
        book.Of(Operation)!.Acceptance(Operation, Failure);

        book.Notices().ShouldBeEmpty();
        book.Kept.ShouldBe([Entry, other]);
    }

    [Test]
    public void Is_read_as_it_was_written_in_an_order_of_its_own()
    {
        var path = Path.Combine(TestContext.CurrentContext.WorkDirectory, $"{nameof(BaselineTests)}.json");
        using (var file = File.Create(path)) new Baseline([Entry with { Operation = "GET /b" }, Entry with { Fingerprint = "f" }]).Write(file);

        var read = Baseline.Open(path);

        read.Diagnostics.ShouldBeEmpty();
        read.Baseline!.Entries.Select(e => e with { Place = default }).ShouldBe([Entry with { Fingerprint = "f", Place = default }, Entry with { Operation = "GET /b", Place = default }]);
    }

    [Test]
    public void Tells_everything_that_is_wrong_with_a_file()
    {
        var path = Path.Combine(TestContext.CurrentContext.WorkDirectory, $"{nameof(BaselineTests)}-wrong.json");
        File.WriteAllText(path, """{ "failures": [ { "fingerprint": 1, "check": "a" } ], "until": "2027-01-01" }""");

        var read = Baseline.Open(path);

        read.Baseline.ShouldBeNull();
        read.Diagnostics.Select(d => d.Id).ShouldBe(["missing-key", "wrong-type", "unknown-key"], ignoreOrder: true);
    }
}
