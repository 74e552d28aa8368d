using Conformance.Suites.Running;
using Conformance.Suites.Tests.Given;
using Conformance.Suites.Tests.Servers;

namespace Conformance.Suites.Tests.Running;

public sealed class SlowAnswerTests
{
    /// <summary>Stands still but where a server moves it on: how long an answer took does not depend on the machine.</summary>
    private readonly ManualTime _time = new() { Longest = TimeSpan.FromSeconds(9) };

    [Test]
    public async Task Warns_once_of_an_operation_that_is_slow_each_time()
    {
        var (recorder, lines) = await RunAsync(_ => true);

        recorder.Failures.ShouldBe(["0-examples-1 Warning answer-is-timely: The answer is slow each time"]);
        lines.ShouldBe(["GET /a?1", "GET /a?1", "GET /a?1", "GET /a?2", "GET /a?3"]);
    }

    [Test]
    public async Task Forgives_an_answer_that_is_slow_once()
    {
        var (recorder, lines) = await RunAsync(n => n == 2);

        recorder.Failures.ShouldBeEmpty();
        lines.ShouldBe(["GET /a?1", "GET /a?2", "GET /a?2", "GET /a?3"]);
    }

    [Test]
    public async Task Asks_again_with_nothing_else_under_way()
    {
        var (inside, most) = (0, 0);
        await using var server = new RawServer(r =>
        {
            var now = Interlocked.Increment(ref inside);
            if (r.Target == "/0?1") InterlockedMax(ref most, now, r.Ordinal);
            if (r.Target == "/0?1") _time.Advance(TimeSpan.FromSeconds(3));
            Thread.Sleep(5);
            Interlocked.Decrement(ref inside);
            return RawReply.Empty(204);
        });
        var contract = Api.Of([.. Enumerable.Range(0, 8).Select(n => Api.Operation($"GET /{n}", "204"))]);
        using var runner = new Runner(Api.Run(contract, server.Url, o => Api.Cases(o, 10)) with { Workers = 8, Time = _time });
        await using var recorder = new Recorder();

        await runner.RunAsync([recorder], default);

        recorder.Failures.ShouldContain("0-examples-1 Warning answer-is-timely: The answer is slow each time");
        server.Lines.Count(l => l == "GET /0?1").ShouldBe(3);
        most.ShouldBe(1);
    }

    /// <summary>Remembers how many requests were inside beside a repetition; the first sending has company.</summary>
    private static void InterlockedMax(ref int most, int now, int ordinal)
    {
        if (ordinal > 1) most = Math.Max(most, now);
    }

    private async Task<(Recorder Recorder, IReadOnlyList<string> Lines)> RunAsync(Func<int, bool> slow)
    {
        var count = 0;
        await using var server = new RawServer(_ =>
        {
            if (slow(++count)) _time.Advance(TimeSpan.FromSeconds(3));
            return RawReply.Empty(204);
        });
        var contract = Api.Of(Api.Operation("GET /a", "204"));
        using var runner = new Runner(Api.Run(contract, server.Url, o => Api.Cases(o, 3)) with { Time = _time });
        var recorder = new Recorder();
        await runner.RunAsync([recorder], default);
        return (recorder, server.Lines);
    }
}
