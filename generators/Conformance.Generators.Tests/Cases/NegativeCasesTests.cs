using Conformance.Model;

namespace Conformance.Generators.Tests.Cases;

/// <summary>What holds for every negative case of every contract.</summary>
[Parallelizable(ParallelScope.Children)]
internal sealed class NegativeCasesTests
{
    private static readonly HashSet<string> Compositions = new(StringComparer.Ordinal) { "oneOf", "anyOf", "not", "contains" };

    private static IEnumerable<string> All => Contracts.All;

    [Test]
    public void A_random_request_breaks_one_random_constraint()
    {
        var fuzzed = PlansOf.Negative("library-3.0").Where(c => c.Phase == Phase.Fuzzing).ToList();
        fuzzed.ShouldAllBe(c => c.Keyword != null && c.Subject != null);
        fuzzed.Select(c => c.Operation.Key).Distinct().Count().ShouldBeGreaterThan(5);
        fuzzed.Select(c => c.Keyword).Distinct().Count().ShouldBeGreaterThan(5);
        fuzzed.GroupBy(c => c.Operation).Max(g => g.Count()).ShouldBeLessThanOrEqualTo(new GenerationOptions().FuzzingCases);
    }

    [TestCaseSource(nameof(All))]
    public void Every_case_breaks_the_constraint_that_it_names_as_it_is_read_back_from_the_wire(string name)
    {
        var check = new WireCheck(Contracts.Named(name).Schemas);
        PlansOf.Negative(name)
            .Select(c => (Case: c, Faults: check.Faults(c)))
            .Where(x => !x.Faults.Any(f => IsMeant(x.Case, f)))
            .Select(x => Say(x.Case, x.Faults))
            .ShouldBeEmpty();
    }

    [TestCaseSource(nameof(All))]
    public void Every_other_part_of_the_request_keeps_the_contract(string name)
    {
        var check = new WireCheck(Contracts.Named(name).Schemas);
        PlansOf.Negative(name)
            .Select(c => (Case: c, Faults: check.Faults(c).Where(f => !IsOf(c, f)).ToList()))
            .Where(x => x.Faults.Count > 0)
            .Select(x => Say(x.Case, x.Faults))
            .ShouldBeEmpty();
    }

    [TestCaseSource(nameof(All))]
    public void Every_case_says_what_it_breaks_and_where_the_contract_says_so(string name)
    {
        foreach (var testCase in PlansOf.Negative(name))
        {
            testCase.Reason.ShouldContain(": ");
            testCase.Subject.ShouldNotBeNull();
            testCase.Keyword.ShouldNotBeNull();
        }
    }

    [Test]
    public void A_page_size_beyond_its_bounds_breaks_nothing_where_the_profile_says_that_it_is_brought_within_them()
    {
        var (contract, schemas) = Contracts.Named("library-3.0");
        var clamping = contract with { Profile = contract.Profile with { Pagination = [new PaginationProfile { Clamps = true }] } };

        Broken(contract).ShouldBe(["format", "maximum", "minimum", "type"]);
        Broken(clamping).ShouldBe(["format", "type"]);

        IEnumerable<string> Broken(Contract of) => PlansOf.Plan((of, schemas), new GenerationOptions())
            .SelectMany(p => p.Scenarios)
            .Select(s => s.Next([])!)
            .Where(c => c.Probe == Probe.Constraint && c.Reason.StartsWith("query parameter 'per_page'", StringComparison.Ordinal))
            .Select(c => c.Keyword!)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
    }

    private static bool IsMeant(TestCase testCase, WireFault fault) =>
        IsOf(testCase, fault) && (fault.Keyword == testCase.Keyword || Compositions.Contains(fault.Keyword) || IsAlias(testCase.Keyword!, fault.Keyword));

    private static bool IsAlias(string keyword, string reported) => (keyword, reported) switch
    {
        ("additionalProperties" or "unevaluatedProperties", "additionalProperties" or "unevaluatedProperties") => true,
        ("dependentRequired", "dependencies") => true,
        ("enum" or "const", "enum" or "const") => true,
        ("minimum" or "exclusiveMinimum", "minimum" or "exclusiveMinimum") => true,
        ("maximum" or "exclusiveMaximum", "maximum" or "exclusiveMaximum") => true,
        ("required", "syntax") => true,
        ("discriminator", _) => true,
        ("propertyNames", "pattern" or "minLength" or "maxLength" or "enum" or "const" or "format") => true,
        _ => false,
    };

    private static bool IsOf(TestCase testCase, WireFault fault) => fault.Part == "body"
        ? testCase.Reason.StartsWith("body", StringComparison.Ordinal)
        : testCase.Reason.Contains($" parameter '{fault.Part}'", StringComparison.Ordinal);

    private static string Say(TestCase testCase, IEnumerable<WireFault> faults) =>
        $"{testCase.Id} {testCase.Operation.Key} {testCase.Reason} [{testCase.Keyword}] {testCase.Request.Target}: {string.Join("; ", faults)}";
}
