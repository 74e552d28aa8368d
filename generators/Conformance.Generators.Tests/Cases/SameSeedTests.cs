using Conformance.Model;

namespace Conformance.Generators.Tests.Cases;

/// <summary>The same seed gives the same bytes, however the work is spread.</summary>
internal sealed class SameSeedTests
{
    private static IEnumerable<string> All => Contracts.All;

    [TestCaseSource(nameof(All))]
    public void Cases_are_the_same_for_one_worker_and_for_four_in_any_order(string name)
    {
        var (contract, schemas) = Contracts.Named(name);
        var planner = new CasePlanner(contract, schemas, new GenerationOptions());
        var work = (from phase in PlansOf.Phases from operation in contract.Operations select (phase, operation)).ToList();
        var plans = new OperationPlan[work.Count];
        Parallel.For(0, work.Count, new ParallelOptions { MaxDegreeOfParallelism = 4 }, i =>
        {
            var at = work.Count - 1 - i;
            plans[at] = planner.Plan(work[at].operation, work[at].phase);
        });
        CaseText.Of(plans).ShouldBe(CaseText.Of(PlansOf.Contract(name)));
    }

    [Test]
    public void Another_seed_gives_other_values()
    {
        var plans = PlansOf.Plan(Contracts.Named("zesty-okta"), new GenerationOptions { Seed = 2 });
        CaseText.Of(plans).ShouldNotBe(CaseText.Of(PlansOf.Contract("zesty-okta")));
    }

    [Test]
    public void A_bound_on_the_number_of_cases_takes_from_the_end_and_is_reported()
    {
        var of = Contracts.Named("library-3.0");
        var (all, few) = (PlansOf.Plan(of, new GenerationOptions()), PlansOf.Plan(of, new GenerationOptions { MaxCases = 5 }));
        foreach (var (whole, part) in all.Zip(few))
        {
            part.Scenarios.Select(s => s.Id).ShouldBe(whole.Scenarios.Take(5).Select(s => s.Id));
            part.Gaps.Any(g => g.Reason.StartsWith("the limit of 5 cases", StringComparison.Ordinal)).ShouldBe(whole.Scenarios.Count > 5);
        }
    }

    [Test]
    public void Names_that_could_be_keys_are_fresh_in_every_case()
    {
        var of = Contracts.WithBody("""{ "type": "object", "required": ["name", "login"], "properties": { "name": { "type": "string" }, "login": { "type": "string" }, "age": { "type": "integer" } } }""");
        var check = new WireCheck(of.Schemas);
        var bodies = PlansOf.Plan(of, new GenerationOptions { FuzzingCases = 50 })
            .SelectMany(p => p.Scenarios)
            .Select(s => s.Next([])!)
            .Where(c => c.Mode == Mode.Positive && !c.Reason.Contains("empty", StringComparison.Ordinal) && !c.Reason.Contains("beyond ASCII", StringComparison.Ordinal))
            .Select(c => check.ReadBody(c)!.Value.Value.Value!.Value)
            .ToList();
        bodies.Count.ShouldBeGreaterThan(50);
        bodies.Select(b => b.GetProperty("name").GetString()).ShouldBeUnique();
        bodies.Select(b => b.GetProperty("login").GetString()).ShouldBeUnique();
    }
}
