using System.Text;
using Conformance.Model;

namespace Conformance.Generators.Tests.Chains;

/// <summary>Chains of whole contracts.</summary>
internal sealed class ChainSeedTests
{
    [Test]
    public void One_seed_gives_the_same_plan_byte_for_byte_whatever_the_order()
    {
        var (first, second, other) = (Text("okta-idps", 7, forwards: true), Text("okta-idps", 7, forwards: false), Text("okta-idps", 8, forwards: true));
        second.ShouldBe(first);
        other.ShouldNotBe(first);
        first.ShouldContain("/api/v1/idps/{{");
    }

    [Test]
    public void What_is_made_for_the_trials_of_the_biggest_contract_costs_less_than_the_trials()
    {
        var (contract, schemas) = Contracts.Named("okta-management");
        var planner = new CasePlanner(contract, schemas, new GenerationOptions { Resources = ResourceUse.CreatedOrMadeUp });
        var cases = contract.Operations.AsParallel().SelectMany(o => planner.Plan(o, Phase.Coverage).Cases.Concat(planner.Plan(o, Phase.Examples).Cases).Concat(planner.Plan(o, Phase.Fuzzing).Cases)).ToList();
        var trials = cases.Count(c => c.Purpose == CasePurpose.Trial);
        TestContext.Out.WriteLine($"{(cases.Count - trials) / (double)trials:0.00} requests of set-up and clean-up for each of {trials} trials");
        (cases.Count - trials).ShouldBeLessThan(trials);
        cases.Select(c => c.Id).ShouldBeUnique();
        cases.Count(c => c.Purpose == CasePurpose.Trial && c.Sources.Any(s => s is { IsReference: true, Origin: ValueOrigin.Created })).ShouldBeGreaterThan(trials / 2);
    }

    private static string Text(string name, int seed, bool forwards)
    {
        var (contract, schemas) = Contracts.Named(name);
        var planner = new CasePlanner(contract, schemas, new GenerationOptions { Seed = seed, Resources = ResourceUse.CreatedOrMadeUp });
        var plans = (forwards ? contract.Operations : contract.Operations.Reverse()).Select(o => planner.Plan(o, Phase.Coverage)).OrderBy(p => p.Operation.Ordinal);
        var text = new StringBuilder();
        foreach (var testCase in plans.SelectMany(p => p.Cases)) text.Append(testCase.Id).Append(' ').AppendLine(Shop.Line(testCase));
        return text.ToString();
    }
}
