using Conformance.Suites.Checks;
using Conformance.Suites.Running;
using Conformance.Suites.Tests.Given;
using Conformance.Suites.Tests.Servers;

namespace Conformance.Suites.Tests.Running;

public sealed class ScenarioCheckTests
{
    [Test]
    public async Task Judges_a_scenario_as_a_whole_once_it_came_to_its_end()
    {
        await using var server = new RawServer(r => RawReply.Json(200, $"\"{r.Target}\""));

        var finished = (await RunAsync(server.Url, Phase.Pagination)).OfType<ScenarioFinished>().Single();

        finished.Verdicts.Single().Failure!.Title.ShouldBe("2 answers differ");
        finished.Steps.Select(s => s.Status).ShouldBe([200, 200]);
    }

    [Test]
    public async Task Says_nothing_of_a_scenario_that_broke_off()
    {
        await using var server = new RawServer(r => r.Target == "/a?2" ? RawReply.Empty(429, "Retry-After: 9999") : RawReply.Json(200, "1"));

        var finished = (await RunAsync(server.Url, Phase.Pagination)).OfType<ScenarioFinished>().Single();

        finished.Verdicts.ShouldBeEmpty();
        finished.Steps.Select(s => s.Status).ShouldBe([200, null]);
    }

    [Test]
    public async Task Says_nothing_of_scenarios_of_other_phases()
    {
        await using var server = new RawServer(r => RawReply.Json(200, $"\"{r.Target}\""));

        (await RunAsync(server.Url, Phase.Examples)).OfType<ScenarioFinished>().Single().Verdicts.ShouldBeEmpty();
    }

    [Test]
    public async Task Keeps_the_bodies_of_a_scenario_that_failed()
    {
        await using var server = new RawServer(r => RawReply.Json(200, $"\"{r.Target}\""));

        (await RunAsync(server.Url, Phase.Pagination)).OfType<CaseFinished>().Select(c => c.Answer.Body!.Text).ShouldBe(["\"/a?1\"", "\"/a?2\""]);
    }

    private static async Task<IReadOnlyList<RunEvent>> RunAsync(Uri url, Phase phase)
    {
        var operation = Api.Operation("GET /a", "200");
        var setup = Api.Run(Api.Of(operation), url, o => [new TwoCases(o, phase)]) with { Checks = [new AnswersAreEqual()] };
        using var runner = new Runner(setup);
        await using var recorder = new Recorder();
        await runner.RunAsync([recorder], default);
        return recorder.Events;
    }

    private sealed class TwoCases(Operation operation, Phase phase) : Scenario
    {
        public override string Id => "0-pagination-1";

        public override Operation Anchor => operation;

        public override Phase Phase => phase;

        public override TestCase? Next(IReadOnlyList<Exchange> exchanges) =>
            exchanges.Count == 2 ? null : Api.Case(operation, $"/a?{exchanges.Count + 1}", id: $"{Id}.{exchanges.Count + 1}");
    }

    private sealed class AnswersAreEqual : IScenarioCheck
    {
        public string Id => "answers-are-equal";

        public string Summary => "All answers are equal.";

        public Phase Phase => Phase.Pagination;

        public Verdict? Judge(ScenarioRun run, CheckContext context)
        {
            var answers = run.Exchanges.Select(e => Convert.ToHexString(e.Answer.Body.Span)).Distinct().Count();
            return answers == 1
                ? Verdict.Passed(Id)
                : Verdict.Failed(new Finding { Title = $"{answers} answers differ", Expected = "one", Actual = "more", Cause = "differ" }.ToFailure(Id, context.Contract));
        }
    }
}
