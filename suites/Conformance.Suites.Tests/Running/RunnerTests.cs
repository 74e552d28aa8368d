using Conformance.Suites.Running;
using Conformance.Suites.Tests.Given;
using Conformance.Suites.Tests.Servers;

namespace Conformance.Suites.Tests.Running;

public sealed class RunnerTests
{
    [Test]
    public async Task Begins_and_ends_and_publishes_cases_in_the_order_of_the_plan()
    {
        await using var server = new RawServer(_ => RawReply.Empty(204));
        var contract = Api.Of(Api.Operation("GET /a", "204"), Api.Operation("DELETE /b", "204"));
        var (result, recorder) = await RunAsync(Api.Run(contract, server.Url, o => Api.Cases(o, 2)));

        recorder.Events.Select(e => e.GetType().Name).ShouldBe(
            ["RunStarted", "CaseFinished", "CaseFinished", "CaseFinished", "CaseFinished", "RunFinished"]);
        recorder.Finished.ShouldBe(["0-examples-1", "0-examples-2", "1-examples-1", "1-examples-2"]);
        server.Lines.ShouldBe(["GET /a?1", "GET /a?2", "DELETE /b?1", "DELETE /b?2"]);
        result.End.ShouldBe(RunEnd.Complete);
        result.Cases.ShouldBe(new CaseCounts(4, 0, 0));
        (result.Tested, result.Succeeded, result.Skipped, result.Broken).ShouldBe((2, 2, 0, 0));
        result.HasFailures(Severity.Note).ShouldBeFalse();
    }

    [TestCase(1)]
    [TestCase(2)]
    [TestCase(16)]
    public async Task Gives_the_same_events_whatever_the_number_of_workers(int workers)
    {
        await using var server = new RawServer(r => r.Target.EndsWith('3') ? RawReply.Empty(418) : RawReply.Json(200, "{}"));
        var contract = Api.Of([.. Enumerable.Range(0, 40).Select(n => Api.Operation($"GET /{n}", "200"))]);
        var (result, recorder) = await RunAsync(Api.Run(contract, server.Url, o => Api.Cases(o, 5)) with { Workers = workers });

        recorder.Finished.ShouldBe([.. from o in contract.Operations from n in Enumerable.Range(1, 5) select $"{o.Ordinal}-examples-{n}"]);
        recorder.Failures.Take(3).ShouldBe(
        [
            "0-examples-3 Error status-code-is-documented: Status 418 is not documented",
            "0-examples-3 Error positive-case-is-accepted: A request that keeps the contract is refused with 418",
            "1-examples-3 Error status-code-is-documented: Status 418 is not documented",
        ]);
        result.Cases.ShouldBe(new CaseCounts(160, 40, 0));
        result.Failures.ShouldBe(new Dictionary<Severity, int> { [Severity.Error] = 80 });
    }

    [Test]
    public async Task Warns_once_where_an_operation_never_accepted_anything()
    {
        await using var server = new RawServer(_ => RawReply.Json(422, """{"detail": "no such plan"}"""));
        var contract = Api.Of(Api.Operation("POST /a", "201", "422"));
        var (_, recorder) = await RunAsync(Api.Run(contract, server.Url, o => Api.Cases(o, 20)) with { Workers = 4 });

        recorder.Failures.ShouldBe(
            ["0-examples-1 Warning positive-case-is-accepted: The operation never accepted a request that keeps the contract"]);
        recorder.Events.OfType<CaseFinished>().First().Verdicts.Single(v => v.Failure is not null).Failure!.Actual
            .ShouldBe("""422: {"detail": "no such plan"}""");
    }

    [Test]
    public async Task Fails_each_refusal_where_an_operation_accepted_another_later()
    {
        await using var server = new RawServer(r => r.Target.EndsWith('5') ? RawReply.Json(201, "{}") : RawReply.Json(422, "{}"));
        var contract = Api.Of(Api.Operation("POST /a", "201", "422"));
        var (_, recorder) = await RunAsync(Api.Run(contract, server.Url, o => Api.Cases(o, 5)) with { Workers = 3 });

        recorder.Failures.ShouldBe(
            [.. Enumerable.Range(1, 4).Select(n => $"0-examples-{n} Error positive-case-is-accepted: A request that keeps the contract is refused with 422")]);
    }

    [Test]
    public async Task Accounts_for_what_is_not_run()
    {
        await using var server = new RawServer(_ => RawReply.Empty(204));
        var contract = Api.Of(Api.Operation("GET /a", "204"), Api.Operation("GET /b", "204"), Api.Operation("GET /c", "204"));
        var setup = Api.Run(contract, server.Url, o => o.Path == "/b" ? [] : Api.Cases(o, 1)) with { Exclude = new OperationFilter(["path:/c"]) };
        var (result, recorder) = await RunAsync(setup);

        recorder.Events.OfType<OperationSkipped>().ShouldBe(
            [new OperationSkipped("GET /b", "no phase has a case for it"), new OperationSkipped("GET /c", "left out by --exclude")]);
        result.Operations.ShouldBe(
        [
            new OperationResult("GET /a", OperationEnd.Tested, Succeeded: true, null),
            new OperationResult("GET /b", OperationEnd.Skipped, Succeeded: false, "no phase has a case for it"),
            new OperationResult("GET /c", OperationEnd.Skipped, Succeeded: false, "left out by --exclude"),
        ]);
    }

    [Test]
    public async Task Goes_on_without_a_report_that_throws()
    {
        await using var server = new RawServer(_ => RawReply.Empty(204));
        var contract = Api.Of(Api.Operation("GET /a", "204"));
        using var runner = new Runner(Api.Run(contract, server.Url, o => Api.Cases(o, 3)));
        await using var broken = new Broken();
        await using var recorder = new Recorder();

        var result = await runner.RunAsync([broken, recorder], default);

        result.SilentReports.ShouldBe(["broken: disk full"]);
        broken.Events.ShouldBe(2);
        recorder.Events.Count.ShouldBe(5);
    }

    [Test]
    public async Task Runs_one_operation_and_phase_alone()
    {
        await using var server = new RawServer(_ => RawReply.Empty(204));
        var contract = Api.Of(Api.Operation("GET /a", "204"), Api.Operation("GET /b", "204"));
        using var runner = new Runner(Api.Run(contract, server.Url, o => Api.Cases(o, 2)));

        var events = await runner.RunAsync(contract.Operations[1], Phase.Examples, default);

        events.OfType<CaseFinished>().Select(e => e.Case.Id).ShouldBe(["1-examples-1", "1-examples-2"]);
        server.Lines.ShouldBe(["GET /b?1", "GET /b?2"]);
    }

    [Test]
    public async Task Keeps_bodies_of_failed_cases_and_the_hash_of_passed_ones()
    {
        await using var server = new RawServer(r => RawReply.Json(r.Target == "/a?1" ? 200 : 418, """{"a":1}"""));
        var contract = Api.Of(Api.Operation("GET /a", "200"));
        var (_, recorder) = await RunAsync(Api.Run(contract, server.Url, o => Api.Cases(o, 2)));

        recorder.Events.OfType<CaseFinished>().Select(e => e.Answer.Body.Text).ShouldBe([null, """{"a":1}"""]);
        recorder.Events.OfType<CaseFinished>().Select(e => e.Answer.Body.Length).ShouldBe([7, 7]);
    }

    private static async Task<(RunResult Result, Recorder Recorder)> RunAsync(RunSetup setup)
    {
        using var runner = new Runner(setup);
        var recorder = new Recorder();
        return (await runner.RunAsync([recorder], default), recorder);
    }

    private sealed class Broken : IReport
    {
        public string Name => "broken";

        public int Events { get; private set; }

        public ValueTask HandleAsync(RunEvent runEvent, CancellationToken cancellationToken) =>
            ++Events == 2 ? throw new IOException("disk full") : ValueTask.CompletedTask;

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
