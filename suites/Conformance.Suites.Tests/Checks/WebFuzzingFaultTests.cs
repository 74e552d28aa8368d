using Conformance.Spec.Schemas;
using Conformance.Suites.Checks;
using Conformance.Suites.Tests.Given;

namespace Conformance.Suites.Tests.Checks;

public sealed class WebFuzzingFaultTests
{
    [Test]
    public void A_failure_carries_the_code_of_its_checks_category()
    {
        var operation = Api.Operation("GET /a", "200");
        var contract = Api.Of(operation);
        var testCase = Api.Case(contract.Operations[0]);
        var exchange = new Exchange(testCase, new SentRequest("GET", "http://localhost/a", [], null), new Answer { Status = 500, Elapsed = TimeSpan.Zero });

        var judge = new ExchangeJudge(contract, new SchemaSet(contract), CheckCatalogue.All);

        judge.Judge(exchange).Select(v => v.Failure).OfType<Failure>().Select(f => $"{f.Check} {f.Fault}").ShouldBe(["server-does-not-fail F100", "status-code-is-documented F101"]);
    }

    [Test]
    public void A_code_names_one_category() => CheckCatalogue.All.Select(c => c.Explanation.Fault).OfType<WebFuzzingFault>().Distinct()
        .Select(f => f.Code).ShouldBeUnique();
}
