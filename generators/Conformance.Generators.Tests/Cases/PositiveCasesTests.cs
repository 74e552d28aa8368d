using Conformance.Generators.Chains;
using Conformance.Model;

namespace Conformance.Generators.Tests.Cases;

/// <summary>What holds for every positive case of every contract.</summary>
[Parallelizable(ParallelScope.Children)]
internal sealed class PositiveCasesTests
{
    private static IEnumerable<string> All => Contracts.All;

    [TestCaseSource(nameof(All))]
    public void Every_case_keeps_the_contract_as_it_is_read_back_from_the_wire(string name)
    {
        var check = new WireCheck(Contracts.Named(name).Schemas);
        var faults = PlansOf.Positive(name).SelectMany(c => check.Faults(c).Select(f => $"{c.Id} {c.Operation.Key} {c.Reason}: {f}")).ToList();
        faults.ShouldBeEmpty();
    }

    [TestCaseSource(nameof(All))]
    public void Ids_number_the_cases_of_an_operation_and_phase(string name)
    {
        foreach (var plan in PlansOf.Contract(name))
        {
            var expected = Enumerable.Range(1, plan.Scenarios.Count).Select(n => $"{plan.Operation.Ordinal}-{plan.Phase.ToString().ToLowerInvariant()}-{n}");
            plan.Scenarios.Select(s => s.Id).ShouldBe(expected);
        }
    }

    [TestCaseSource(nameof(All))]
    public void No_operation_and_phase_has_more_than_two_hundred_cases(string name) =>
        PlansOf.Contract(name).Max(p => p.Scenarios.Count).ShouldBeLessThanOrEqualTo(200);

    [TestCaseSource(nameof(All))]
    public void No_two_cases_of_an_operation_and_phase_send_the_same(string name)
    {
        foreach (var plan in PlansOf.Contract(name))
        {
            var sent = plan.Scenarios.Where(s => s is SingleCase).Select(s => s.Next([])!.Request).Select(r => $"{r.Method} {r.Target} {string.Join(',', r.Headers)} {(r.Body is { } b ? Convert.ToHexString(b.Span) : "")}");
            sent.ShouldBeUnique();
        }
    }

    [TestCaseSource(nameof(All))]
    public void Every_case_says_why_where_and_from_what_it_was_made(string name)
    {
        foreach (var testCase in PlansOf.Positive(name))
        {
            testCase.Mode.ShouldBe(Mode.Positive);
            testCase.Probe.ShouldBe(Probe.Positive);
            testCase.Reason.ShouldNotBeNullOrWhiteSpace();
            testCase.Subject.ShouldNotBeNull();
            (testCase.Phase == Phase.Fuzzing || testCase.Keyword is not null).ShouldBeTrue(testCase.Id);
        }
    }

    [TestCaseSource(nameof(All))]
    public void A_scenario_is_one_case_or_one_that_others_follow(string name)
    {
        foreach (var scenario in PlansOf.Contract(name).SelectMany(p => p.Scenarios)) (scenario is SingleCase or FollowedScenario).ShouldBeTrue(scenario.Id);
    }

    [Test]
    public void The_Okta_contract_has_more_than_ten_thousand_cases() =>
        PlansOf.Positive("okta-management").Count().ShouldBeGreaterThan(10_000);

    [Test]
    public void Every_operation_has_a_coverage_case() => Contracts.All
        .SelectMany(PlansOf.Contract)
        .Where(p => p.Phase == Phase.Coverage && p.Scenarios.Count == 0)
        .Select(p => p.Operation.Key)
        .ShouldBeEmpty();

    [Test]
    public void A_body_that_is_sent_is_not_empty() => Contracts.All
        .SelectMany(PlansOf.Positive)
        .Where(c => c.Request.Body is { IsEmpty: true })
        .Select(c => $"{c.Id} {c.Operation.Key}")
        .ShouldBeEmpty();

    [TestCaseSource(nameof(All))]
    public void Strings_have_no_blank_at_their_ends_and_no_control_character(string name)
    {
        var check = new WireCheck(Contracts.Named(name).Schemas);
        foreach (var testCase in PlansOf.Positive(name).Where(c => c.Phase != Phase.Examples))
        {
            if (check.ReadBody(testCase) is not { Content: { IsJson: true }, Value: { Value: { } body } }) continue;
            foreach (var text in JsonWalk.Strings(body)) (text.Trim() == text && !text.Any(char.IsControl)).ShouldBeTrue($"{testCase.Id}: '{text}'");
        }
    }

    [TestCaseSource(nameof(All))]
    public void Numbers_have_at_most_fifteen_digits(string name)
    {
        var check = new WireCheck(Contracts.Named(name).Schemas);
        foreach (var testCase in PlansOf.Positive(name).Where(c => c.Phase != Phase.Examples))
        {
            if (check.ReadBody(testCase) is not { Content: { IsJson: true }, Value: { Value: { } body } }) continue;
            foreach (var number in JsonWalk.Numbers(body)) number.Count(char.IsAsciiDigit).ShouldBeLessThanOrEqualTo(15, $"{testCase.Id}: {number}");
        }
    }
}
