using Conformance.Suites.Running;
using Conformance.Suites.Tests.Given;
using Conformance.Suites.Tests.Servers;

namespace Conformance.Suites.Tests.Running;

public sealed class OperationEndTests
{
    [Test]
    public async Task Skips_an_operation_that_the_target_does_not_have()
    {
        var match = new OperationFilter(["path:/b"]);
        var contract = Api.Of(Api.Operation("GET /a", "204"), Api.Operation("GET /b", "204"));
        contract = contract with { Profile = contract.Profile with { Unavailable = [new UnavailableProfile(match, 403, null, "the feature is not enabled", default)] } };
        await using var server = new RawServer(r => RawReply.Empty(r.Target.StartsWith("/b", StringComparison.Ordinal) ? 403 : 204));
        using var runner = new Runner(Api.Run(contract, server.Url, o => Api.Cases(o, 2)));
        await using var recorder = new Recorder();

        var result = await runner.RunAsync([recorder], default);

        recorder.Failures.ShouldBeEmpty();
        result.Operations.ShouldBe(
            [new OperationResult("GET /a", OperationEnd.Tested, Succeeded: true, null), new OperationResult("GET /b", OperationEnd.Skipped, Succeeded: false, "the feature is not enabled")]);
    }

    [Test]
    public async Task Leaves_whole_events_when_planning_fails()
    {
        await using var server = new RawServer(_ => RawReply.Empty(204));
        var contract = Api.Of(Api.Operation("GET /a", "204"), Api.Operation("GET /b", "204"));
        using var runner = new Runner(Api.Run(contract, server.Url, o => o.Ordinal == 0 ? Api.Cases(o, 1) : throw new InvalidOperationException("planned wrongly")));
        await using var recorder = new Recorder();

        (await Should.ThrowAsync<InvalidOperationException>(() => runner.RunAsync([recorder], default))).Message.ShouldBe("planned wrongly");

        var finished = recorder.Events[^1].ShouldBeOfType<RunFinished>();
        (finished.End, finished.Reason).ShouldBe((RunEnd.Cancelled, "the harness failed"));
    }
}
