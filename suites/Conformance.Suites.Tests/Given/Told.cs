using System.Text;
using Conformance.Spec.Profiles;
using Conformance.Spec.Schemas;
using Conformance.Suites.Checks;
using Conformance.Suites.Checks.Promises;

namespace Conformance.Suites.Tests.Given;

/// <summary>Scenarios told as what was asked and answered.</summary>
internal static class Told
{
    /// <summary>An exchange of phase <c>coverage</c>.</summary>
    public static Exchange Exchange(Operation operation, string method, int status, string body = "", params string[] headers)
    {
        var testCase = Api.Case(operation) with { Phase = Phase.Coverage, Request = new Request { Method = method, Target = operation.Path } };
        var fields = headers.Select(h => h.Split(": ", 2)).Select(p => new Field(p[0], p[1])).ToArray();
        return new Exchange(
            testCase,
            new SentRequest(method, $"http://localhost{operation.Path}", [], null),
            new Answer { Status = status, Headers = fields, Body = Encoding.UTF8.GetBytes(body), Elapsed = TimeSpan.Zero });
    }

    /// <summary>What a check says of a scenario: null, passed, the reason why it does not apply, or the titles of its failures.</summary>
    public static string? Verdict(IScenarioCheck check, Profile? profile, params Exchange[] exchanges)
    {
        var operation = exchanges[0].Case.Operation;
        var contract = Api.Of(operation) with { Profile = profile ?? ProfileLoader.Neutral };
        var schemas = new SchemaSet(contract);
        var context = new CheckContext { Contract = contract, Schemas = schemas, Promise = new OperationPromise(operation, schemas, errors: null) };
        return check.Judge(new ScenarioRun(new SingleCase(exchanges[0].Case), exchanges), context) switch
        {
            null => null,
            { Outcome: Outcome.Passed } => "passed",
            { Reason: { } reason } => $"not applicable: {reason}",
            var failed => string.Join("; ", failed.Each().Select(v => $"{v.Failure!.Title}: expected {v.Failure.Expected}, was {v.Failure.Actual}")),
        };
    }
}
