namespace Conformance.Model.Tests.Events;

public sealed class ExemplarRankTests
{
    [Test]
    public void The_most_severe_comes_first_then_what_keeps_the_contract_then_the_smallest_then_the_first_by_id()
    {
        ExemplarRank[] ordered =
        [
            new(Severity.Error, Mode.Positive, 9, "2-coverage-9"),
            new(Severity.Error, Mode.Positive, 9, "2-coverage-10"),
            new(Severity.Error, Mode.Positive, 10, "1-coverage-1"),
            new(Severity.Error, Mode.Negative, 1, "1-coverage-2"),
            new(Severity.Warning, Mode.Positive, 1, "1-coverage-3"),
        ];

        ordered.Reverse().Order().ShouldBe(ordered);
    }

    [Test]
    public void The_path_does_not_count()
    {
        var (failure, record) = (Journal.JournalStory.Failure, Journal.JournalStory.Case);

        ExemplarRank.Of(failure, record, new SentRecord("GET", "http://h/a/very/long/path?x=1", [], BodyRecord.Whole("{}"u8))).Bytes.ShouldBe(6);
        ExemplarRank.Of(failure, record, new SentRecord("GET", "http://h/a", [])).Bytes.ShouldBe(0);
        ExemplarRank.Of(failure, record, null).Bytes.ShouldBe(0);
    }
}
