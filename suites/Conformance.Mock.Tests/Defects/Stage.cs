using System.Collections.Concurrent;
using System.Text;
using Conformance.Generators;
using Conformance.Model;
using Conformance.Spec.Schemas;

namespace Conformance.Mock.Tests.Defects;

/// <summary>A contract with an honest mock of it, and what that answers.</summary>
internal sealed class Stage
{
    private const int CasesOfEach = 2;

    private readonly Contract _contract;
    private readonly ConcurrentDictionary<string, IReadOnlyList<string>> _tours = new(StringComparer.Ordinal);
    private readonly Lazy<IReadOnlyList<TestCase>> _cases;

    private Stage(Contract contract)
    {
        _contract = contract;
        _cases = new(() => [.. Cases(contract)]);
    }

    /// <summary>The stage of a contract.</summary>
    public static async Task<Stage> OfAsync(string contract) => new(await Contracts.Of(contract));

    /// <summary>What a mock answers to the steps of a proof.</summary>
    /// <param name="proof">The proof.</param>
    /// <param name="lies">True if it tells the lie.</param>
    public async Task<IReadOnlyList<string>> PlayAsync(Proof proof, bool lies)
    {
        var time = new InstantTime();
        var options = new MockOptions { Time = time, Authentication = proof.Authentication, Defects = lies ? [proof.Choice] : [] };
        await using var mock = await MockServer.StartAsync(_contract, options, CancellationToken.None);
        return (await new Talk(mock.Address, time).SayAsync(proof.Steps)).Answers;
    }

    /// <summary>What the honest mock answers to calls of all operations but one.</summary>
    public async Task<IReadOnlyList<string>> TourAsync(string exceptOperation)
    {
        if (_tours.TryGetValue(exceptOperation, out var known)) return known;
        return _tours[exceptOperation] = await TourAsync(exceptOperation, []);
    }

    /// <summary>What a mock that lies answers to calls of all operations but one.</summary>
    public async Task<IReadOnlyList<string>> TourAsync(string exceptOperation, IReadOnlyList<string> defects)
    {
        var time = new InstantTime();
        var options = MockOptions.Embedded(1) with { Time = time, Defects = defects };
        await using var mock = await MockServer.StartAsync(_contract, options, CancellationToken.None);
        var answers = new List<string>();
        foreach (var test in _cases.Value.Where(c => c.Operation.Key != exceptOperation && c.Operation.Id != exceptOperation))
        {
            answers.Add($"{test.Operation} {await RawClient.SendAsync(mock.Address, Bytes(test.Request))}");
        }

        return answers;
    }

    private static IEnumerable<TestCase> Cases(Contract contract)
    {
        var planner = new CasePlanner(contract, new SchemaSet(contract), new GenerationOptions());
        return contract.Operations.SelectMany(o => planner.Plan(o, Phase.Coverage).Scenarios.Select(s => s.Next([])).OfType<TestCase>().Take(CasesOfEach));
    }

    private static byte[] Bytes(Request request)
    {
        var headers = request.Headers.Where(h => h.Name is not ("Host" or "Connection" or "Content-Length")).Select(h => $"{h.Name}: {h.Value}\r\n");
        var length = request.Body is { } sent ? $"Content-Length: {sent.Length}\r\n" : "";
        return [.. Encoding.UTF8.GetBytes($"{request.Method} {request.Target} HTTP/1.1\r\nHost: mock.test\r\nConnection: close\r\n{string.Concat(headers)}{length}\r\n"), .. request.Body?.ToArray() ?? []];
    }
}
