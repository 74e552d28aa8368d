using Conformance.Generators;
using Conformance.Suites.Checks;
using Conformance.Suites.Tests.Given;
using static Conformance.Suites.Tests.Running.Examining.Examined;

namespace Conformance.Suites.Tests.Running.Examining;

public sealed class WholeScenarioTests
{
    private static readonly Operation List = Api.Operation("GET /a", "200");

    [Test]
    public async Task A_failure_of_a_scenario_as_a_whole_is_tried_with_all_its_steps()
    {
        var asked = 0;
        using var always = new Answering(_ => Json(200, $"{++asked}"));

        Lines(await RunAsync(always)).ShouldBe(["0-pagination-1.2 Deterministic 2/2"]);
        always.Lines.ShouldBe(["GET /a?1", "GET /a?2", "GET /a?1", "GET /a?2", "GET /a?1", "GET /a?2"]);
    }

    [Test]
    public async Task And_may_be_flaky_or_depend_on_state_like_any_other()
    {
        var (flaky, once) = (0, 0);

        Lines(await RunAsync(new Answering(_ => Json(200, ++flaky is 2 or 4 ? "1" : "0")))).ShouldBe(["0-pagination-1.2 Flaky 1/2"]);
        Lines(await RunAsync(new Answering(_ => Json(200, ++once == 2 ? "1" : "0")))).ShouldBe(["0-pagination-1.2 StateDependent 0/4"]);
    }

    private static Task<IReadOnlyList<RunEvent>> RunAsync(HttpMessageHandler server)
    {
        var contract = Api.Of(List);
        return Examined.RunAsync(contract, server, "server-does-not-fail", setup => setup with
        {
            Plan = (operation, phase) => new OperationPlan(operation, phase, [new TwoCases(operation)], []),
            Phases = [Phase.Pagination],
            Checks = [new AnswersAreEqual()],
        });
    }

    private sealed class TwoCases(Operation operation) : Scenario
    {
        public override string Id => "0-pagination-1";

        public override Operation Anchor => operation;

        public override Phase Phase => Phase.Pagination;

        public override TestCase? Next(IReadOnlyList<Exchange> exchanges) =>
            exchanges.Count == 2 ? null : Api.Case(operation, $"/a?{exchanges.Count + 1}", id: $"{Id}.{exchanges.Count + 1}");
    }

    private sealed class AnswersAreEqual() : ScenarioCheck("answers-are-equal", Phase.Pagination, "All answers are equal.", new CheckExplanation { Promise = "All answers are equal." })
    {
        public override Verdict? Judge(ScenarioRun run, CheckContext context) =>
            run.Exchanges.Select(e => Convert.ToHexString(e.Answer.Body.Span)).Distinct().Count() == 1
                ? Passed
                : Failed(new Finding { Title = "answers differ", Expected = "one", Actual = "two", Cause = "differ" }, context);
    }
}
