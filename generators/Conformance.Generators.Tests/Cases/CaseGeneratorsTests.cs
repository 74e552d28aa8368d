using System.Text.RegularExpressions;
using Conformance.Generators.Cases;
using Conformance.Model;

namespace Conformance.Generators.Tests.Cases;

/// <summary>The catalogue holds every generator, once, with a name and a sentence.</summary>
internal sealed class CaseGeneratorsTests
{
    [Test]
    public void Names_are_unique_and_in_kebab_case()
    {
        CaseGenerators.All.Select(g => g.Id).ShouldBeUnique();
        CaseGenerators.All.ShouldAllBe(g => Regex.IsMatch(g.Id, "^[a-z]+(-[a-z]+)*$"));
    }

    [Test]
    public void Each_says_what_it_tries() => CaseGenerators.All.ShouldAllBe(g => g.Summary.EndsWith('.'));

    [Test]
    public void Every_generator_and_every_kind_of_trial_is_listed()
    {
        var types = typeof(CaseGenerators).Assembly.GetTypes()
            .Where(t => t is { IsClass: true, IsAbstract: false })
            .Where(t => t.GetInterfaces().Any(i => i.Name is "ICaseGenerator" or "ISiteTrials" or "IMutation" or "IRequestChange" or "IOddities") && t.Name is not ("SiteCases" or "MutationCases" or "ChangeCases" or "OddityCases"));
        types.Count().ShouldBe(CaseGenerators.All.Count);
    }

    [Test]
    public void A_bound_on_the_bytes_of_an_operation_is_kept_and_reported()
    {
        var plans = PlansOf.Plan(Contracts.Named("library-3.0"), new GenerationOptions { MaxBytes = 2000 });
        plans.Select(BytesBeforeTheLast).Max().ShouldBeLessThanOrEqualTo(2000);
        plans.SelectMany(p => p.Gaps).Count(g => g.Reason == "the limit of 2000 bytes for an operation and phase is reached").ShouldBeGreaterThan(0);
        plans.ShouldAllBe(p => p.Phase != Phase.Coverage || p.Scenarios.Count > 0);
    }

    private static int BytesBeforeTheLast(OperationPlan plan) => plan.Scenarios
        .SkipLast(1)
        .Select(s => s.Next([])!.Request)
        .Sum(r => r.Target.Length + (r.Body?.Length ?? 0));
}
