namespace Conformance.Suites.Tests.Checks.State;

/// <summary>Servers that are odd and right.</summary>
[Parallelizable(ParallelScope.Children)]
public sealed class StateSilenceTests
{
    private static readonly string[] Oddities =
    [
        "none", "normalises", "counts by itself", "gives ids anew", "answers 200", "answers 202", "answers 204", "deletes with 200", "deletes with 202", "a full Location",
        "lists archived notes", "the same again", "others write",
    ];

    [Test]
    public async Task Says_nothing_of_a_server_that_is_right([ValueSource(nameof(Oddities))] string oddity, [Values(1, 2, 3)] int seed) =>
        (await StateRun.FailuresAsync(oddity, seed)).ShouldBeEmpty();

    [Test]
    public async Task Lets_PUT_keep_what_it_leaves_out_where_the_profile_says_so([Values(1, 2, 3)] int seed) =>
        (await StateRun.FailuresAsync("merges", seed, StateRun.Notes with { PutMerges = true })).ShouldBeEmpty();

    [Test]
    public async Task Deletes_by_the_recipe_of_the_profile([Values(1, 2, 3)] int seed) =>
        (await StateRun.FailuresAsync("two calls to delete", seed, StateRun.Notes with { DeleteCalls = 2 })).ShouldBeEmpty();

    [Test]
    public async Task Removes_all_that_it_made([Values("none", "gives ids anew", "answers 204", "duplicates", "sets what is read-only")] string oddity) =>
        (await StateRun.RunAsync(oddity)).Left.ShouldBe(0);

    [Test]
    public async Task Says_the_same_whatever_the_number_of_workers()
    {
        var told = new List<IReadOnlyList<string>>();
        foreach (var workers in new[] { 1, 2, 16 }) told.Add(Told((await StateRun.RunAsync("none", 1, workers)).Events));
        told[1].ShouldBe(told[0]);
        told[2].ShouldBe(told[0]);
    }

    private static IReadOnlyList<string> Told(IReadOnlyList<RunEvent> events) =>
    [
        .. events.SelectMany(e => e switch
        {
            CaseFinished finished => finished.Verdicts.Select(v => $"{finished.Case.Id} {v.Check} {v.Outcome} {v.Reason}"),
            ScenarioFinished scenario => scenario.Verdicts.Select(v => $"{scenario.Scenario} {v.Check} {v.Outcome} {v.Reason}"),
            _ => [],
        }),
    ];
}
