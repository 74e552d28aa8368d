using Conformance.Suites.Running.Driving;

namespace Conformance.Suites.Tests.Running;

public sealed class PatienceTests
{
    private static readonly DateTimeOffset Now = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);
    private static readonly RateLimitProfile Epoch = new("L", "R", "X-Reset", ResetIsEpoch: true, OnEveryAnswer: false, 1, [], 2);

    [Test]
    public void Waits_as_long_as_Retry_After_says() => After(("Retry-After", "7")).ShouldBe(TimeSpan.FromSeconds(7));

    [Test]
    public void Compares_a_date_with_the_clock_of_the_answer() =>
        After(("Date", "Thu, 01 Jan 2026 00:00:00 GMT"), ("Retry-After", "Thu, 01 Jan 2026 00:00:09 GMT")).ShouldBe(TimeSpan.FromSeconds(9));

    [Test]
    public void Compares_a_reset_with_the_clock_of_the_answer() =>
        After(("Date", "Thu, 01 Jan 2026 00:00:00 GMT"), ("X-Reset", "1767225605")).ShouldBe(TimeSpan.FromSeconds(5));

    [Test]
    public void Never_waits_backwards() => After(("Retry-After", "Thu, 01 Jan 2015 00:00:00 GMT")).ShouldBe(TimeSpan.Zero);

    [Test]
    public void Waits_a_second_where_nothing_is_said() => After(("Retry-After", "soon")).ShouldBe(TimeSpan.FromSeconds(1));

    [Test]
    public void Reads_a_reset_in_seconds() =>
        Patience.AfterTooMany(Answer(("X-Reset", "3")), Epoch with { ResetIsEpoch = false }, Now).ShouldBe(TimeSpan.FromSeconds(3));

    private static TimeSpan After(params (string Name, string Value)[] headers) => Patience.AfterTooMany(Answer(headers), Epoch, Now);

    private static Answer Answer(params (string Name, string Value)[] headers) => new()
    {
        Status = 429,
        Elapsed = default,
        Headers = [.. headers.Select(h => new Field(h.Name, h.Value))],
    };
}
