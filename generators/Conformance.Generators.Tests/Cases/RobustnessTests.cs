using Conformance.Generators.Cases;
using Conformance.Model;

namespace Conformance.Generators.Tests.Cases;

/// <summary>What holds for the odd cases of every contract.</summary>
[Parallelizable(ParallelScope.Children)]
internal sealed class RobustnessTests
{
    private static IEnumerable<string> All => Contracts.All;

    [TestCaseSource(nameof(All))]
    public void Every_odd_case_says_so_and_breaks_no_constraint_that_it_names(string name)
    {
        foreach (var testCase in PlansOf.CasesOf(name).Where(c => c.Mode == Mode.Negative && c.Reason.StartsWith("robustness: ", StringComparison.Ordinal)))
        {
            testCase.Keyword.ShouldBeNull();
            testCase.Phase.ShouldBe(Phase.Coverage);
            testCase.Probe.ShouldBeOneOf(Probe.Robustness, Probe.OddPath, Probe.Method, Probe.Accept);
        }
    }

    [TestCaseSource(nameof(All))]
    public void Every_target_can_be_sent(string name) => PlansOf.CasesOf(name)
        .Where(c => !c.Request.Target.StartsWith('/') || c.Request.Target.AsSpan().ContainsAnyExceptInRange('!', '~'))
        .Select(c => $"{c.Id} {c.Request.Target}")
        .ShouldBeEmpty();

    [Test]
    public void Each_method_that_a_path_lacks_is_tried_once()
    {
        var methods = PlansOf.CasesOf("library-3.0").Where(c => c.Probe == Probe.Method).ToList();
        methods.ShouldAllBe(c => !Contracts.Named("library-3.0").Contract.Operations.Any(o => o.Path == c.Operation.Path && o.Method == c.Request.Method));
        methods.Select(c => (c.Operation.Path, c.Request.Method)).ShouldBeUnique();
        methods.Where(c => c.Operation.Path == "/books").Select(c => c.Request.Method).ShouldBe(["OPTIONS", "HEAD", "PUT", "PATCH", "DELETE", "TRACE", "CONFORMANCE"], ignoreOrder: true);
    }

    [Test]
    public void HEAD_is_sent_between_two_GETs_of_the_same_target()
    {
        var followed = PlansOf.Contract("library-3.0").SelectMany(p => p.Scenarios).First(s => s.Anchor.Key == "GET /books" && s.Planned.Count() > 1);
        followed.Planned.Select(c => $"{c.Id} {c.Mode} {c.Request.Method}").ShouldBe([$"{followed.Id} Positive GET", $"{followed.Id}-2 Negative HEAD", $"{followed.Id}-3 Positive GET"]);
        followed.Planned.Select(c => c.Request.Target).Distinct().Count().ShouldBe(1);
        followed.Planned.ElementAt(1).Request.Header("Connection").ShouldBe("close");
    }

    [Test]
    public void What_must_be_refused_is_sent_twice_where_errors_have_ids_of_their_own()
    {
        var (contract, schemas) = Contracts.Named("library-3.0");
        var profile = contract.Profile with { Errors = new ErrorProfile(null, null, null, "/id", [], null, []) };
        var plans = PlansOf.Plan((contract with { Profile = profile }, schemas), new GenerationOptions());
        var twice = plans.SelectMany(p => p.Scenarios).First(s => s.Anchor.Key == "GET /books" && s.Planned.First().Mode == Mode.Negative && s.Planned.Count() > 1);
        var sent = twice.Planned.ToArray();
        sent[1].ShouldBe(sent[0] with { Id = $"{sent[0].Id}-2", Reason = $"{sent[0].Reason}, once more" });
    }

    [Test]
    public void Bodies_are_odd_in_their_bytes()
    {
        var of = Contracts.WithBody("""{ "type": "object", "required": ["name", "count"], "properties": { "name": { "type": "string" }, "count": { "type": "integer" } } }""");
        var words = PlansOf.Plan(of, new GenerationOptions { Kinds = [CaseKind.Robustness] })
            .SelectMany(p => p.Scenarios)
            .Select(s => s.Next([])!)
            .Where(c => c.Reason.StartsWith("robustness: body: ", StringComparison.Ordinal))
            .ToDictionary(c => c.Reason["robustness: body: ".Length..], c => Convert.ToHexString(c.Request.Body!.Value.Span));
        words["a name twice"].ShouldEndWith(Hex("\"name\":null}"));
        words["a byte order mark"].ShouldStartWith("EFBBBF7B");
        words["bytes that are no UTF-8"].ShouldContain("22FFFE");
        words["leading zeros"].ShouldContain(Hex(":0005"));
        words["NaN"].ShouldContain(Hex(":NaN"));
        words["a plus sign"].ShouldContain(Hex(":+5"));
        words["a fraction of zero"].ShouldContain(Hex(":5.0"));
        words["2000 arrays in one another"].Length.ShouldBe(8000);
    }

    private static string Hex(string text) => Convert.ToHexString(System.Text.Encoding.UTF8.GetBytes(text));
}
