using Conformance.Suites.Checks;

namespace Conformance.Suites.Tests.Checks;

public sealed class CatalogueTests
{
    private static IEnumerable<Type> Written => typeof(ICheck).Assembly.GetTypes().Where(t => t is { IsClass: true, IsAbstract: false } && t.IsAssignableTo(typeof(ICheck)));

    [Test]
    public void Has_every_check_once() =>
        CheckCatalogue.All.Select(c => c.GetType()).ShouldBe(Written, ignoreOrder: true);

    [TestCaseSource(typeof(CheckCatalogue), nameof(CheckCatalogue.All))]
    public void Names_a_check_after_its_class(ICheck check) => check.Id.ShouldBe(CheckNames.Id(check.GetType()));

    [TestCaseSource(typeof(CheckCatalogue), nameof(CheckCatalogue.All))]
    public void Explains_a_check(ICheck check)
    {
        check.Summary.ShouldEndWith(".");
        check.Explanation.Promise.ShouldEndWith(".");
        check.Explanation.Cause.ShouldNotBeNull().ShouldEndWith(".");
        check.Explanation.Example.ShouldNotBeNull().ShouldEndWith(".");
    }

    [TestCaseSource(typeof(CheckCatalogue), nameof(CheckCatalogue.All))]
    public void Tests_a_check_in_a_class_of_its_own(ICheck check) =>
        GetType().Assembly.GetTypes().Select(t => t.Name).ShouldContain($"{check.GetType().Name}Tests");

    private static IEnumerable<ICheck> OfExchanges => CheckCatalogue.All.OfType<IExchangeCheck>();

    [TestCaseSource(nameof(OfExchanges))]
    public void Shows_that_a_check_fails_and_passes(ICheck check)
    {
        var verdicts = CheckScenario.Of(check.Id).SelectMany(s => s.Expected).ToArray();

        verdicts.ShouldContain("passed");
        verdicts.ShouldContain(v => v.Contains($" {check.Id}: "));
    }

    [Test]
    public void Finds_a_check_by_its_id()
    {
        CheckCatalogue.Find("server-does-not-fail").ShouldBeOfType<Conformance.Suites.Checks.Responses.ServerDoesNotFail>();
        CheckCatalogue.Find("no-such-check").ShouldBeNull();
    }
}
