using Conformance.Suites.Running;
using Conformance.Suites.Tests.Given;

namespace Conformance.Suites.Tests.Safety;

/// <summary>A target that is not this machine, answered in this process so that nothing leaves it.</summary>
public sealed class RemoteTargetTests
{
    [Test]
    public async Task Gets_documented_safe_methods_one_at_a_time_and_five_a_second()
    {
        using var application = new Answering(204);
        var time = new ManualTime();
        var contract = Api.Of(
            Api.Operation("GET /a", "204"),
            Api.Operation("POST /a", "204"),
            Api.Operation("DELETE /a", "204"),
            Api.Operation("HEAD /b", "204"),
            Api.Operation("QUERY /c", "204"));
        var setup = Remote(contract, application) with { Time = time, Workers = 16 };
        await using var recorder = new Recorder();
        using var runner = new Runner(setup);

        var result = await runner.RunAsync([recorder], default);

        application.Lines.ShouldBe(["GET /a?1", "GET /a?2", "GET /a?3", "HEAD /b?1", "HEAD /b?2", "HEAD /b?3"]);
        time.Waits.ShouldBe(Enumerable.Repeat(TimeSpan.FromMilliseconds(200), 5));
        recorder.Events.OfType<OperationSkipped>().ShouldBe(
        [
            new OperationSkipped("POST /a", "POST is not sent beyond this machine"),
            new OperationSkipped("DELETE /a", "DELETE is not sent beyond this machine"),
            new OperationSkipped("QUERY /c", "QUERY is not sent beyond this machine"),
        ]);
        var started = (RunStarted)recorder.Events[0];
        started.Workers.ShouldBe(1);
        started.Notices.ShouldBe(["api.test is not this machine: only documented GET, HEAD and OPTIONS are sent, one at a time, at most 5 a second."]);
        (result.Tested, result.Skipped).ShouldBe((2, 3));
    }

    [Test]
    public async Task Gets_no_method_that_its_path_does_not_have()
    {
        using var application = new Answering(204);
        var operation = Api.Operation("GET /a", "204");
        var contract = Api.Of(operation);
        var probe = Api.Case(contract.Operations[0]) with { Probe = Probe.Method, Mode = Mode.Negative };
        probe = probe with { Request = probe.Request with { Method = "OPTIONS" } };
        var setup = Remote(contract, application) with { Time = new ManualTime() };
        using var runner = new Runner(setup with { Plan = (o, p) => new(o, p, [new SingleCase(probe)], []) });

        var result = await runner.RunAsync([], default);

        application.Lines.ShouldBeEmpty();
        result.Operations.ShouldBe([new OperationResult("GET /a", OperationEnd.Skipped, Succeeded: false, "not run: nothing of it may be sent")]);
    }

    [Test]
    public async Task Gets_nothing_that_the_profile_calls_unsafe()
    {
        using var application = new Answering(204);
        var contract = Api.Of(Api.Operation("GET /mail/resend", "204"), Api.Operation("GET /b", "204"));
        var entry = new UnsafeProfile(new OperationFilter(["path:/mail/*"]), new Dictionary<string, string>(), "it sends mail", default);
        contract = contract with { Profile = Profile.Empty with { Unsafe = [entry] } };
        using var runner = new Runner(Remote(contract, application) with { Time = new ManualTime() });

        var result = await runner.RunAsync([], default);

        application.Lines.ShouldBe(["GET /b?1", "GET /b?2", "GET /b?3"]);
        result.Operations[0].Reason.ShouldBe("not sent beyond this machine: it sends mail");
    }

    private static RunSetup Remote(Contract contract, HttpMessageHandler application)
    {
        var setup = Api.Run(contract, new Uri("https://api.test/v1"), o => Api.Cases(o, 3));
        return setup with { Target = setup.Target with { BaseUrl = new Uri("https://api.test"), Handler = () => application } };
    }
}
