using System.Collections.Concurrent;
using Conformance.Generators;
using Conformance.Model;
using Conformance.Spec.Diff;
using Conformance.Spec.Schemas;
using Conformance.Suites.Running;

namespace Conformance.Cli.Gate.Encounters;

/// <summary>Sends the cases of some operations and keeps what failed.</summary>
internal sealed class EncounterRun : IDisposable
{
    private readonly Encounter _encounter;
    private readonly RequestComplaints _server;
    private readonly Runner _runner;
    private readonly ConcurrentDictionary<string, Request> _requests = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Operation> _operations;
    private int _cases;
    private int _setUp;

    /// <summary>Makes ready; sends nothing.</summary>
    /// <param name="encounter">Who meets whom.</param>
    /// <param name="plan">What the clients send; its cases may be of another contract with the same operations.</param>
    public EncounterRun(Encounter encounter, Func<Operation, Phase, OperationPlan> plan)
    {
        _encounter = encounter;
        _operations = encounter.Client.Operations.ToDictionary(o => o.Key, StringComparer.Ordinal);
        _server = new RequestComplaints(encounter.Server, inBase: !encounter.ClientIsBase);
        _runner = new Runner(new RunSetup
        {
            Contract = encounter.Client,
            Schemas = new SchemaSet(encounter.Client),
            Target = encounter.Target,
            Plan = (operation, phase) => Played(operation, plan(operation, phase)),
        });
    }

    /// <summary>Answers that were judged.</summary>
    public int Cases => _cases;

    /// <summary>Answers to what only makes, or removes, what the judged cases need.</summary>
    public int SetUp => _setUp;

    /// <summary>Sends the cases of one operation.</summary>
    public async Task<IReadOnlyList<Observation>> RunAsync(OperationLink link, Phase phase, CancellationToken cancellationToken)
    {
        if (_encounter.ClientOf(link) is not { } operation) return [];
        var events = await _runner.RunAsync(operation, phase, cancellationToken);
        var finished = events.OfType<CaseFinished>().ToList();
        var own = finished.Where(e => e.Case.Purpose == CasePurpose.Trial && e.Case.Operation == operation.Key).ToList();
        Interlocked.Add(ref _cases, own.Count);
        Interlocked.Add(ref _setUp, finished.Count - own.Count);
        return [.. own.Where(IsFailure).Select(e => Observe(link, e))];
    }

    /// <inheritdoc/>
    public void Dispose() => _runner.Dispose();

    /// <summary>A mock refuses for no other reason than its contract; of a server the checks know what a refusal may mean.</summary>
    private bool IsFailure(CaseFinished finished) => finished.Failed || (_encounter.Target.EmbeddedMock && finished.Answer.Status >= 400);

    private Observation Observe(OperationLink link, CaseFinished finished) => new(
        _encounter.Way,
        link,
        finished,
        [.. finished.Answer.Status >= 400 ? Refusal(link, finished) : Failures(finished)]);

    private IEnumerable<Complaint> Refusal(OperationLink link, CaseFinished finished)
    {
        var actual = $"refused with {finished.Answer.Status}";
        return _encounter.ServerOf(link) is { } operation
            ? _server.Of(operation, _requests[finished.Case.Id]).Select(c => c with { Actual = $"{c.Actual}: {actual}" })
            : [new Complaint(_encounter.ClientOf(link)!.Place, _encounter.ClientIsBase, Direction.Request, "a success: the operation is documented", actual)];
    }

    private IEnumerable<Complaint> Failures(CaseFinished finished) => finished.Verdicts
        .Select(v => v.Failure)
        .OfType<Failure>()
        .Where(f => f.Promise is not null)
        .Select(f => new Complaint(f.Promise!.Value, _encounter.ClientIsBase, Direction.Response, $"{f.Instance}: {f.Expected}".TrimStart(':', ' '), f.Actual));

    /// <summary>Clients that keep their contract: what breaks it on purpose shows nothing of a change.</summary>
    private OperationPlan Played(Operation operation, OperationPlan plan) => plan with
    {
        Operation = operation,
        Scenarios = [.. plan.Scenarios.Where(s => s.Planned.All(c => c.Mode == Mode.Positive)).Select(s => new ClientScenario(s, operation, Pass))],
    };

    private TestCase Pass(TestCase testCase)
    {
        _requests[testCase.Id] = testCase.Request;
        return _operations.TryGetValue(testCase.Operation.Key, out var own) ? testCase with { Operation = own } : testCase;
    }
}
