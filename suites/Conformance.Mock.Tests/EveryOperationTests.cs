using System.Text.Json;
using Conformance.Generators;
using Conformance.Model;
using Conformance.Spec.Schemas;

namespace Conformance.Mock.Tests;

/// <summary>Every operation of every bundled contract answers valid requests with what it documents.</summary>
public sealed class EveryOperationTests
{
    private const int CasesOfEach = 3;

    [TestCaseSource(typeof(Contracts), nameof(Contracts.Names))]
    public async Task Answers_valid_requests_with_a_documented_success(string name)
    {
        var contract = await Contracts.Of(name);
        var schemas = new SchemaSet(contract);
        await using var mock = await MockServer.StartAsync(contract, MockOptions.Embedded(1), CancellationToken.None);
        using var wire = new Wire(mock.Address);
        var planner = new CasePlanner(contract, schemas, new GenerationOptions());
        var problems = new List<string>();
        foreach (var operation in contract.Operations)
        {
            foreach (var test in Cases(planner, operation))
            {
                using var answer = await wire.SendAsync(test.Request);
                if (await ProblemOfAsync(operation, answer, schemas) is { } problem) problems.Add($"{operation} {test.Reason}: {problem}");
            }
        }

        string.Join('\n', problems).ShouldBeEmpty();
    }

    private static IEnumerable<TestCase> Cases(CasePlanner planner, Operation operation) => new[] { Phase.Examples, Phase.Coverage, Phase.Fuzzing }
        .SelectMany(phase => planner.Plan(operation, phase).Scenarios.Select(s => s.Next([])).OfType<TestCase>().Where(c => c.Mode == Mode.Positive).Take(CasesOfEach));

    private static async Task<string?> ProblemOfAsync(Operation operation, HttpResponseMessage answer, SchemaSet schemas)
    {
        var status = (int)answer.StatusCode;
        var body = await answer.Content.ReadAsByteArrayAsync();
        if (status is < 200 or > 299 || operation.ResponseFor(status) is not { } promised) return $"{status} {System.Text.Encoding.UTF8.GetString(body)}";
        if (promised.Content.Count == 0) return body.Length == 0 ? null : "a body that is not promised";
        var type = answer.Content.Headers.ContentType?.ToString() ?? "";
        if (promised.ContentFor(type) is not { } content) return $"{type} is not promised";
        if (!content.IsJson || content.Schema is null) return null;
        var errors = schemas.Compile(content.Schema).Validate(JsonElement.Parse(body), Direction.Response);
        return errors.Count == 0 ? null : string.Join("; ", errors);
    }
}
