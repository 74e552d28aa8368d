using System.Collections.Concurrent;

using Conformance.Mock.Limits;

namespace Conformance.Mock.Tests.Limits;

public sealed class BucketTests
{
    private static readonly RateLimit Three = new(3, TimeSpan.FromSeconds(10));

    [Test]
    public void A_window_begins_with_its_first_request_and_ends_whole()
    {
        var bucket = new Bucket();
        (string, bool, int, double) At(double second) => bucket.Take(Three, TimeSpan.FromSeconds(second)) is var a ? ($"{second}", a.IsGranted, a.Remaining, a.Reset.TotalSeconds) : default;

        new[] { At(5), At(6), At(6.5), At(7), At(14.999), At(15), At(40) }.ShouldBe(
        [
            ("5", true, 2, 10),
            ("6", true, 1, 9),
            ("6.5", true, 0, 8.5),
            ("7", false, 0, 8),
            ("14.999", false, 0, 0.001),
            ("15", true, 2, 10),
            ("40", true, 2, 10),
        ]);
    }

    [Test]
    public void What_came_before_counts_under_a_smaller_limit()
    {
        var bucket = new Bucket();
        for (var i = 0; i < 3; i++) bucket.Take(Three, TimeSpan.Zero);

        bucket.Take(new RateLimit(2, TimeSpan.FromSeconds(10)), TimeSpan.FromSeconds(1)).IsGranted.ShouldBeFalse();
        bucket.Take(new RateLimit(4, TimeSpan.FromSeconds(10)), TimeSpan.FromSeconds(1)).Remaining.ShouldBe(0);
    }

    [Test]
    public void Parallel_requests_take_no_more_than_there_is()
    {
        var bucket = new Bucket();
        var limit = new RateLimit(5_000, TimeSpan.FromSeconds(1));
        var remaining = new ConcurrentBag<int>();

        Parallel.For(0, 8_000, new ParallelOptions { MaxDegreeOfParallelism = 8 }, _ =>
        {
            if (bucket.Take(limit, TimeSpan.Zero) is { IsGranted: true } granted) remaining.Add(granted.Remaining);
        });

        remaining.Order().ShouldBe(Enumerable.Range(0, 5_000));
    }

    [TestCase(0, 1)]
    [TestCase(RateLimit.Most + 1, 1)]
    [TestCase(1, 0)]
    [TestCase(1, 86_401)]
    public void A_limit_has_bounds(int requests, int seconds) =>
        Should.Throw<ArgumentOutOfRangeException>(() => new RateLimit(requests, TimeSpan.FromSeconds(seconds)));
}
