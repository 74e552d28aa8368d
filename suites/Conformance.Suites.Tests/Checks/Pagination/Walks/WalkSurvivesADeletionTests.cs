using Conformance.Generators;
using Conformance.Spec.Loading;
using Conformance.Spec.Profiles;
using Conformance.Spec.Schemas;
using Conformance.Suites.Checks.Pagination.Walks;
using Conformance.Suites.Running;
using Conformance.Suites.Targets;
using Conformance.Suites.Tests.Given;

namespace Conformance.Suites.Tests.Checks.Pagination.Walks;

[Parallelizable(ParallelScope.Children)]
public sealed class WalkSurvivesADeletionTests
{
    private const string Check = "walk-survives-a-deletion";

    [Test]
    public async Task Says_nothing_of_a_server_that_is_right([Values("/links", "/bodies", "/offsets", "/pages")] string path, [Values(1, 2)] int seed)
    {
        var (events, left) = await RunAsync(path, "none", seed);
        PagedRun.Failures(events).ShouldBeEmpty();
        PagedRun.Verdicts(events).Where(v => v.Check == Check).Select(v => v.Outcome).ShouldBe([Outcome.Passed]);
        left.ShouldBe(8);
    }

    [TestCase("the cursor's note is read first", "/links", new[] { "server-does-not-fail", "status-code-is-documented", Check })]
    [TestCase("the cursor's note is read first", "/bodies", new[] { "server-does-not-fail", "status-code-is-documented", Check })]
    [TestCase("one more is passed by", "/links", new[] { $"warning {Check}" })]
    [TestCase("one more is passed by", "/bodies", new[] { $"warning {Check}" })]
    [TestCase("one is shown again", "/links", new[] { Check })]
    [TestCase("from the beginning", "/bodies", new[] { Check })]
    public async Task Finds_a_fault_and_nothing_else(string oddity, string path, string[] failures) =>
        PagedRun.Failures((await RunAsync(path, oddity, 1)).Events).ShouldBe(failures);

    [Test]
    public async Task Removes_nothing_that_the_run_did_not_make()
    {
        var (events, left) = await RunAsync("/links", "none", 1);
        var made = events.OfType<CaseFinished>().Count(e => e.Sent.Method == "POST");
        events.OfType<CaseFinished>().Count(e => e.Sent.Method == "DELETE").ShouldBe(made);
        left.ShouldBe(8);
    }

    [Test]
    public void Is_made_by_the_check_of_that_name() => new WalkSurvivesADeletion().Id.ShouldBe(Check);

    private static async Task<(IReadOnlyList<RunEvent> Events, int Left)> RunAsync(string path, string oddity, int seed)
    {
        await using var server = await KeptServer.StartAsync(oddity);
        var document = Path.Combine(TestContext.CurrentContext.TestDirectory, "Scenarios", "kept.yaml");
        var contract = (await new ContractLoader(new LoadOptions()).LoadAsync(document, default)).Contract! with { Profile = ProfileLoader.Neutral };
        var schemas = new SchemaSet(contract);
        using var runner = new Runner(new RunSetup
        {
            Contract = contract,
            Schemas = schemas,
            Target = new Target { BaseUrl = server.Url },
            Plan = new CasePlanner(contract, schemas, new GenerationOptions { Seed = seed, Resources = ResourceUse.Created }).Plan,
            Phases = [Phase.Pagination],
            Include = new OperationFilter([$"path:{path}*"]),
            Workers = 2,
            Seed = seed,
        });
        await using var recorder = new Recorder();
        await runner.RunAsync([recorder], default);
        return (recorder.Events, server.Count);
    }
}
