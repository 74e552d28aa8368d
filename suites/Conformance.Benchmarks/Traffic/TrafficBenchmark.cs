using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Conformance.Generators;
using Conformance.Generators.Cases;
using Conformance.Mock;
using Conformance.Model;
using Conformance.Spec.Bundled;
using Conformance.Spec.Loading;
using Conformance.Spec.Profiles;
using Conformance.Spec.Schemas;
using Conformance.Suites.Checks;
using Conformance.Suites.Running;
using Conformance.Suites.Targets;

namespace Conformance.Benchmarks.Traffic;

/// <summary>
/// Judged cases per second of processor time, against a bare HttpClient loop that sends the same requests; both to the same canned
/// responder in another process. The responder answers what the honest mock answered, so that checks have their full work.
/// </summary>
internal sealed class TrafficBenchmark(string name, int workers, int rounds)
{
    private readonly Contract _contract = Load(name);

    public async Task RunAsync()
    {
        var schemas = new SchemaSet(_contract);
        var planner = new CasePlanner(_contract, schemas, new GenerationOptions { Kinds = [CaseKind.Positive] });
        var plans = _contract.Operations.SelectMany(o => Phases.Select(p => planner.Plan(o, p))).ToList();
        var (cases, answers) = await RecordAsync(plans, schemas);
        Console.WriteLine($"{name}: {cases.Count} cases, {answers.Sum(a => (long)a.Body.Length) / cases.Count} bytes of body on average, {workers} workers");
        var prepared = cases.ToLookup(c => (c.Operation.Ordinal, c.Phase));
        var numbers = cases.Select((c, i) => (c.Id, i)).ToDictionary(p => p.Id, p => p.i, StringComparer.Ordinal);
        var file = Path.GetTempFileName();
        await File.WriteAllBytesAsync(file, JsonSerializer.SerializeToUtf8Bytes(answers, CannedJson.Default.ListCannedAnswer));
        using var responder = Start(file);
        var url = new Uri((await responder.StandardOutput.ReadLineAsync())!);
        using var bare = new BareLoop(url, cases, workers);
        OperationPlan Prepared(Operation o, Phase p) => new(o, p, [.. prepared[(o.Ordinal, p)].Select(c => new SingleCase(c))], []);
        await new Contest(rounds).RunAsync(
        [
            ("bare HttpClient loop", bare.RunAsync),
            ("harness, cases prepared", () => JudgeAsync(url, schemas, Prepared, journal: false)),
            ("harness, cases prepared, journal", () => JudgeAsync(url, schemas, Prepared, journal: true)),
            ("harness, generating, journal", () => JudgeAsync(url, schemas, (o, p) => Number(planner.Plan(o, p), numbers), journal: true)),
        ]);
        responder.StandardInput.Close();
        await responder.WaitForExitAsync();
        File.Delete(file);
    }

    private static IReadOnlyList<Phase> Phases => [Phase.Examples, Phase.Coverage, Phase.Fuzzing];

    private static Contract Load(string name)
    {
        var result = new ContractLoader(new LoadOptions()).LoadAsync(BundledContracts.DocumentPath(name)!, CancellationToken.None).GetAwaiter().GetResult();
        return result.Contract! with { Profile = ProfileLoader.LoadNamed(name).Profile! };
    }

    /// <summary>Runs every case on the honest mock once and keeps what it said.</summary>
    private async Task<(IReadOnlyList<TestCase> Cases, List<CannedAnswer> Answers)> RecordAsync(IReadOnlyList<OperationPlan> plans, SchemaSet schemas)
    {
        await using var mock = await MockServer.StartAsync(_contract, MockOptions.Embedded(1), CancellationToken.None);
        var recording = new Recording();
        var byPart = plans.ToDictionary(p => (p.Operation.Ordinal, p.Phase));
        using var runner = new Runner(Setup(mock.Address, schemas, (o, p) => byPart[(o.Ordinal, p)]) with { Checks = [recording] });
        await runner.RunAsync([], CancellationToken.None);
        var cases = new List<TestCase>();
        var answers = new List<CannedAnswer>();
        foreach (var testCase in plans.SelectMany(p => p.Scenarios).OfType<SingleCase>().Select(s => s.Next([])!))
        {
            if (recording.Find(testCase.Id) is not { } answer) continue;
            cases.Add(Number(testCase, answers.Count));
            answers.Add(answer);
        }

        return (cases, answers);
    }

    private static OperationPlan Number(OperationPlan plan, Dictionary<string, int> numbers) => plan with
    {
        Scenarios = [.. plan.Scenarios.Select(s => s.Next([])!).Where(c => numbers.ContainsKey(c.Id)).Select(c => new SingleCase(Number(c, numbers[c.Id])))],
    };

    private static TestCase Number(TestCase testCase, int number) => testCase with
    {
        Request = testCase.Request with
        {
            Headers = [.. testCase.Request.Headers, new Field(CannedResponder.Header, number.ToString(CultureInfo.InvariantCulture))],
        },
    };

    private RunSetup Setup(Uri url, SchemaSet schemas, Func<Operation, Phase, OperationPlan> plan) => new()
    {
        Contract = _contract,
        Schemas = schemas,
        Target = new Target { BaseUrl = url, EmbeddedMock = true },
        Plan = plan,
        Phases = Phases,
        Checks = CheckCatalogue.All,
        Workers = workers,
    };

    private async Task<int> JudgeAsync(Uri url, SchemaSet schemas, Func<Operation, Phase, OperationPlan> plan, bool journal)
    {
        using var runner = new Runner(Setup(url, schemas, plan));
        await using var report = new JournalToNowhere(journal);
        await runner.RunAsync([report], CancellationToken.None);
        if (report.Failed > 0) Console.WriteLine($"  {report.Failed} of {report.Cases} failed");
        return report.Cases;
    }

    private static Process Start(string file) => Process.Start(new ProcessStartInfo(Environment.ProcessPath!, ["responder", file])
    {
        UseShellExecute = false,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
    })!;
}
