using Conformance.Suites.Configuration;
using Conformance.Suites.Tests.Given;

namespace Conformance.Suites.Tests.Configuration;

public sealed class WaiverBookTests
{
    private static readonly DateOnly Today = new(2026, 6, 15);
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

    [Test]
    public void Accepts_a_failure_until_its_last_day()
    {
        var book = Book(new Waiver { Check = Failure.Check, Reason = "a joke", Until = Today });

        book.Acceptance(Operation, Failure).ShouldBe("waived until 2026-06-15: a joke");
        book.Notices().ShouldBeEmpty();
    }

    [Test]
    public void Accepts_nothing_after_it_and_says_so()
    {
        var book = Book(new Waiver { Check = Failure.Check, Reason = "a joke", Until = Today.AddDays(-1), Place = new Place("suite.yaml", "", 9, 3) });

        book.Acceptance(Operation, Failure).ShouldBeNull();
        book.Notices().ShouldBe(["suite.yaml:9:3: this waiver ended on 2026-06-14; what it accepted fails again"]);
    }

    [Test]
    public void Says_which_waiver_matched_nothing()
    {
        var book = Book(new Waiver { Check = "another-check", Until = Today, Place = new Place("suite.yaml", "", 9, 3) });

        book.Acceptance(Operation, Failure).ShouldBeNull();
        book.Notices().ShouldBe(["suite.yaml:9:3: this waiver matched no failure; remove it if the fault is mended"]);
    }

    [Test]
    public void Knows_a_failure_by_its_fingerprint()
    {
        var waiver = new Waiver { Fingerprint = Fingerprint.Of(Failure, Operation.Key), Reason = "known", Until = Today };

        Book(waiver).Acceptance(Operation, Failure).ShouldBe("waived until 2026-06-15: known");
        Book(waiver).Acceptance(Operation, Failure with { Cause = "status 419" }).ShouldBeNull();
    }

    [Test]
    public void Speaks_of_its_operations_alone()
    {
        var waiver = new Waiver { Check = Failure.Check, Match = new OperationFilter(["path:/b"]), Until = Today };

        Book(waiver).Acceptance(Operation, Failure).ShouldBeNull();
    }

    private static WaiverBook Book(Waiver waiver) => new([waiver], Today);
}
