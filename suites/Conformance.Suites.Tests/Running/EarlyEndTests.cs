using Conformance.Suites.Running;
using Conformance.Suites.Tests.Given;
using Conformance.Suites.Tests.Servers;

namespace Conformance.Suites.Tests.Running;

public sealed class EarlyEndTests
{
    [TestCase(1)]
    [TestCase(4)]
    public async Task Notices_at_once_that_the_target_died(int workers)
    {
        RawServer? server = null;
        var dying = false;
        server = new RawServer(r =>
        {
            // What comes while it dies gets nothing: how long that takes is the machine's business.
            if (Volatile.Read(ref dying)) return RawReply.Hang;
            if (r.Target != "/3?2") return RawReply.Empty(204);
            Volatile.Write(ref dying, true);
            server!.Die();
            return RawReply.Hang;
        });
        await using var _ = server;
        var contract = Api.Of([.. Enumerable.Range(0, 100).Select(n => Api.Operation($"GET /{n}", "204"))]);
        var (result, recorder) = await RunAsync(Api.Run(contract, server.Url, o => Api.Cases(o, 3)) with { Workers = workers });

        result.End.ShouldBe(RunEnd.TargetLost);
        result.Reason.ShouldStartWith("the target does not answer any more: ");
        recorder.Failures.ShouldBeEmpty();
        recorder.Events[^1].ShouldBeOfType<RunFinished>().End.ShouldBe(RunEnd.TargetLost);
        result.Tested.ShouldBeInRange(3, 20);
        result.Skipped.ShouldBeGreaterThan(75);
        (result.Tested + result.Skipped + result.Broken).ShouldBe(100);
        server.Requests.Count.ShouldBeLessThan(65);
    }

    [Test]
    public async Task Notices_at_once_that_nothing_listens()
    {
        var server = new RawServer(_ => RawReply.Empty(204));
        await server.DisposeAsync();
        var contract = Api.Of(Api.Operation("GET /a", "204"), Api.Operation("GET /b", "204"));
        var (result, recorder) = await RunAsync(Api.Run(contract, server.Url, o => Api.Cases(o, 3)));

        result.End.ShouldBe(RunEnd.TargetLost);
        result.Reason.ShouldBe($"the target does not answer any more: connection refused by 127.0.0.1:{server.Url.Port}");
        recorder.Events.OfType<CaseBroken>().Select(e => e.Reason).ShouldBe([$"connection refused by 127.0.0.1:{server.Url.Port}"]);
        result.Operations.Select(o => o.End).ShouldBe([OperationEnd.Broken, OperationEnd.Skipped]);
    }

    [Test]
    public async Task Fails_a_reset_of_a_target_that_answers_others()
    {
        await using var server = new RawServer(r => r.Target == "/a?2" ? RawReply.Reset : RawReply.Empty(204));
        var contract = Api.Of(Api.Operation("GET /a", "204"));
        var (result, recorder) = await RunAsync(Api.Run(contract, server.Url, o => Api.Cases(o, 3)));

        result.End.ShouldBe(RunEnd.Complete);
        recorder.Failures.ShouldBe(["0-examples-2 Error answer-is-complete: The connection broke before an answer"]);
        server.Lines.ShouldBe(["GET /a?1", "GET /a?2", "GET /a?3"]);
    }

    [Test]
    public async Task Gives_up_a_target_that_accepts_connections_and_answers_nothing()
    {
        await using var server = new RawServer(_ => RawReply.Hang);
        var contract = Api.Of(Api.Operation("GET /a", "204"));
        var setup = Api.Run(contract, server.Url, o => Api.Cases(o, 50));
        var (result, _) = await RunAsync(setup with { Target = setup.Target with { Timeout = TimeSpan.FromMilliseconds(400) } });

        result.End.ShouldBe(RunEnd.TargetLost);
        server.Requests.Count.ShouldBe(4);
    }

    [Test]
    public async Task Leaves_whole_events_when_cancelled()
    {
        using var cancellation = new CancellationTokenSource();
        await using var server = new RawServer(r =>
        {
            if (r.Target != "/a?10") return RawReply.Empty(204);
            cancellation.Cancel();
            return RawReply.Hang;
        });
        var contract = Api.Of(Api.Operation("GET /a", "204"), Api.Operation("GET /b", "204"));
        using var runner = new Runner(Api.Run(contract, server.Url, o => Api.Cases(o, 50)));
        await using var recorder = new Recorder();

        var result = await runner.RunAsync([recorder], cancellation.Token);

        result.End.ShouldBe(RunEnd.Cancelled);
        recorder.Finished.ShouldBe([.. Enumerable.Range(1, 9).Select(n => $"0-examples-{n}")]);
        recorder.Events[^3].ShouldBeOfType<CaseBroken>().Case.Id.ShouldBe("0-examples-10");
        recorder.Events[^2].ShouldBe(new OperationSkipped("GET /b", "not run: the run was cancelled"));
        recorder.Events[^1].ShouldBeOfType<RunFinished>().End.ShouldBe(RunEnd.Cancelled);
    }

    [Test]
    public async Task Stops_when_the_budget_is_used_up()
    {
        var time = new BudgetTime(TimeSpan.FromMinutes(7));
        await using var server = new RawServer(r =>
        {
            if (r.Target == "/a?5") time.UseUp();
            return RawReply.Empty(204);
        });
        var contract = Api.Of(Api.Operation("GET /a", "204"), Api.Operation("GET /b", "204"));
        var (result, recorder) = await RunAsync(Api.Run(contract, server.Url, o => Api.Cases(o, 500)) with { Budget = time.Budget, Time = time });

        result.End.ShouldBe(RunEnd.Budget);
        result.Cases.Broken.ShouldBe(0);
        recorder.Finished.ShouldBe([.. Enumerable.Range(1, 5).Select(n => $"0-examples-{n}")]);
        result.Operations[1].ShouldBe(new OperationResult("GET /b", OperationEnd.Skipped, Succeeded: false, "not run: the budget of 00:07:00 is used up"));
    }

    private static async Task<(RunResult Result, Recorder Recorder)> RunAsync(RunSetup setup)
    {
        using var runner = new Runner(setup);
        var recorder = new Recorder();
        return (await runner.RunAsync([recorder], default), recorder);
    }
}
