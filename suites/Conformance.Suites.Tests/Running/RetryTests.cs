using Conformance.Suites.Running;
using Conformance.Suites.Tests.Given;
using Conformance.Suites.Tests.Servers;

namespace Conformance.Suites.Tests.Running;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class RetryTests
{
    private readonly ManualTime _time = new() { Longest = TimeSpan.FromSeconds(9) };

    [Test]
    public async Task Tries_again_after_429_and_judges_it_too()
    {
        var (result, recorder, lines) = await RunAsync(n => n switch
        {
            1 => RawReply.Text("HTTP/1.1 429 X\r\nRetry-After: 2\r\nContent-Type: text/html\r\nContent-Length: 2\r\n\r\nno"),
            _ => RawReply.Json(200, "{}"),
        });

        lines.ShouldBe(["GET /a", "GET /a"]);
        _time.Waits.ShouldBe([TimeSpan.FromSeconds(2)]);
        recorder.Events.OfType<CaseFinished>().Select(e => (e.Case.Id, e.Answer.Status)).ShouldBe([("0-examples-1~1", 429), ("0-examples-1", 200)]);
        recorder.Failures.ShouldBe(["0-examples-1~1 Error content-type-is-documented: Media type text/html is not documented"]);
        result.Tested.ShouldBe(1);
    }

    [Test]
    public async Task Gives_up_after_two_retries_and_does_not_count_429_as_a_test()
    {
        var (result, recorder, lines) = await RunAsync(_ => RawReply.Empty(429, "Retry-After: 1"));

        lines.Count.ShouldBe(3);
        recorder.Events.OfType<CaseFinished>().Select(e => e.Case.Id).ShouldBe(["0-examples-1~1", "0-examples-1~2", "0-examples-1~3"]);
        recorder.Events.OfType<CaseBroken>().Select(e => (e.Case.Id, e.Reason)).ShouldBe([("0-examples-1", "429, also after 2 retries")]);
        result.Operations.ShouldBe([new OperationResult("GET /a", OperationEnd.Broken, Succeeded: false, "429, also after 2 retries")]);
    }

    [Test]
    public async Task Tries_again_after_503_that_says_when_to_come_back_and_judges_it_not()
    {
        var (_, recorder, lines) = await RunAsync(n => n == 1 ? RawReply.Empty(503, "Retry-After: 1") : RawReply.Json(200, "{}"));

        lines.Count.ShouldBe(2);
        recorder.Finished.ShouldBe(["0-examples-1"]);
        recorder.Failures.ShouldBeEmpty();
    }

    [Test]
    public async Task Breaks_a_case_that_gets_503_each_time()
    {
        var (result, recorder, _) = await RunAsync(_ => RawReply.Empty(503, "Retry-After: 1"));

        recorder.Events.OfType<CaseBroken>().Select(e => e.Reason).ShouldBe(["503, also after 2 retries"]);
        result.Broken.ShouldBe(1);
    }

    [Test]
    public async Task Fails_503_that_says_nothing()
    {
        var (_, recorder, lines) = await RunAsync(_ => RawReply.Empty(503));

        lines.Count.ShouldBe(1);
        recorder.Failures.ShouldBe(
        [
            "0-examples-1 Error server-does-not-fail: The server failed with 503",
            "0-examples-1 Error status-code-is-documented: Status 503 is not documented",
        ]);
    }

    [Test]
    public async Task Tries_again_in_what_the_profile_calls_read_only_mode()
    {
        var errors = new ErrorProfile(null, null, "/code", null, [], null, [new ErrorCode(503, "E10", "read-only", "read-only mode")]);
        var (_, recorder, lines) = await RunAsync(n => RawReply.Json(n == 1 ? 503 : 200, n == 1 ? """{"code": "E10"}""" : "{}"), errors);

        lines.Count.ShouldBe(2);
        recorder.Failures.ShouldBeEmpty();
    }

    [Test]
    public async Task Waits_no_longer_than_anyone_would()
    {
        var (_, recorder, lines) = await RunAsync(_ => RawReply.Empty(429, "Retry-After: 3600"));

        lines.Count.ShouldBe(1);
        recorder.Events.OfType<CaseBroken>().Select(e => e.Reason).ShouldBe(["429: it asks to wait 3600 s, more than is waited for one case"]);
    }

    private async Task<(RunResult Result, Recorder Recorder, IReadOnlyList<string> Lines)> RunAsync(Func<int, RawReply> answer, ErrorProfile? errors = null)
    {
        var count = 0;
        await using var server = new RawServer(_ => answer(++count));
        var operation = Api.Operation("GET /a", "200", "429");
        operation = operation with { Responses = [.. operation.Responses.Select(r => r with { Content = [new MediaContent { MediaType = "application/json", Place = default }] })] };
        var contract = Api.Of(operation);
        contract = contract with { Profile = contract.Profile with { Errors = errors } };
        using var runner = new Runner(Api.Run(contract, server.Url, o => [new SingleCase(Api.Case(o))]) with { Time = _time });
        var recorder = new Recorder();
        return (await runner.RunAsync([recorder], default), recorder, server.Lines);
    }
}
