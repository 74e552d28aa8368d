using System.Globalization;
using System.Threading.Channels;
using Conformance.Suites.Checks;
using Conformance.Suites.Configuration;
using Conformance.Suites.Configuration.Baselines;
using Conformance.Suites.Running.Covering;
using Conformance.Suites.Running.Driving;
using Conformance.Suites.Running.Examining;
using Conformance.Suites.Running.Examining.Shrinking;
using Conformance.Suites.Running.Publishing;
using Conformance.Suites.Running.Scheduling;
using Conformance.Suites.Safety;
using Conformance.Suites.Targets;

namespace Conformance.Suites.Running;

/// <summary>
/// Moves scenarios from a planner through workers to a reader. The planner stays at most a few operations ahead of the reader, so that
/// memory does not grow with the contract. Thread-safe: parts of a run may go through it side by side.
/// </summary>
internal sealed class RunEngine : IDisposable
{
    /// <summary>Operations planned and not yet published, for each worker.</summary>
    private const int AheadPerWorker = 8;

    private readonly RunSetup _setup;
    private readonly ProbeTransport _transport;
    private readonly AloneGate _gate = new();
    private readonly PartyGate _parties = new();
    private readonly CollectionGate _collections = new();
    private readonly SemaphoreSlim _slots;
    private readonly ExchangeJudge _judge;
    private readonly Acceptances _accepted;
    private readonly AcceptanceLedger _ledger;
    private readonly Withholding _withholding;
    private readonly StepEvents _events;
    private readonly SuspectList? _suspects;
    private readonly ScopeGroups? _scopes;
    private readonly Lazy<ContractOutline> _outline;

    public RunEngine(RunSetup setup)
    {
        _setup = setup;
        _transport = new ProbeTransport(setup.Target, setup.Time);
        _slots = new SemaphoreSlim(setup.AllowedWorkers, setup.AllowedWorkers);
        _accepted = new Acceptances(new WaiverBook(setup.Waivers, DateOnly.FromDateTime(setup.Time.GetUtcNow().UtcDateTime)), new BaselineBook(setup.Baseline));
        _judge = new ExchangeJudge(setup.Contract, setup.Schemas, setup.Checks, setup.Target.EmbeddedMock, _accepted, setup.Target.Limited?.Scopes);
        _ledger = new AcceptanceLedger(setup.Contract);
        _withholding = new Withholding(setup.Contract, setup.Target.BaseUrl, setup.Denied);
        var properties = new AnsweredProperties(setup.Contract, setup.Schemas);
        _events = new StepEvents(_judge, _transport.Mask, properties);
        _suspects = setup.Examination is null ? null : new SuspectList(setup.Contract);
        _scopes = setup.Target.Limited is { Scopes: null } ? new ScopeGroups(setup.Contract, _judge) : null;
        _outline = new Lazy<ContractOutline>(() => Outlines.Of(setup.Contract, setup.Schemas, setup.Checks, setup.Phases, properties));
    }

    /// <summary>The event that begins a run.</summary>
    public RunStarted Started(DateTimeOffset at) => new()
    {
        RunId = _setup.RunId,
        At = at,
        Tool = _setup.Tool,
        Target = _setup.Target.BaseUrl.OriginalString.TrimEnd('/'),
        EmbeddedMock = _setup.Target.EmbeddedMock,
        Seed = _setup.Seed,
        Workers = _setup.AllowedWorkers,
        FailOn = _setup.FailOn,
        PlannedCases = _setup.PlannedCases,
        Arguments = [.. _setup.Arguments.Select(_transport.Mask.Mask)],
        Contract = _outline.Value,
        Notices = _withholding.Notice is { } notice ? [notice, .. _setup.Notices] : _setup.Notices,
    };

    /// <summary>The failures that are accepted, and what became of them.</summary>
    public Acceptances Accepted => _accepted;

    /// <summary>Runs some phases of some operations and hands over what happened, in the order of the plan: lists first, where they are read as a whole, and what is made and looked for again last.</summary>
    public async Task RunAsync(IReadOnlyList<Operation> operations, IReadOnlyList<Phase> phases, RunStop stop, Func<RunEvent, ValueTask> publish)
    {
        foreach (var pass in Pass.Of(phases)) await RunAsync(operations, pass, stop, _scopes is null ? publish : NoteAndPublishAsync);
        foreach (var contradiction in _scopes?.Contradictions() ?? []) await publish(contradiction);

        ValueTask NoteAndPublishAsync(RunEvent runEvent)
        {
            _scopes.Note(runEvent);
            return publish(runEvent);
        }
    }

    /// <summary>Tries what failed again, alone, and hands over what came of it; nothing where the setup does not ask for it.</summary>
    public async Task ExamineAsync(RunStop stop, Func<RunEvent, ValueTask> publish)
    {
        if (_setup.Examination is not { } asked || _suspects?.InOrder() is not { Count: > 0 } suspects) return;
        var (bounds, faults) = (asked.For(_setup.Target), new RequestFaults(_setup.Schemas));
        var purse = new Purse(bounds, _setup.Time);
        var reruns = new Reruns(Driver(stop), _events, (operation, refused) => _ledger.Of(operation, refused), purse);
        await new Examiner(reruns, faults, bounds, purse).ExamineAsync(suspects, stop, publish);
    }

    /// <summary>Runs one scenario, once more with other names where one is taken.</summary>
    public async Task<IReadOnlyList<RunEvent>> ReplayAsync(Scenario scenario, string caseId, AcceptanceHistory history, RunStop stop)
    {
        var driver = Driver(stop);
        var drive = await driver.DriveAsync(scenario, new SlowTrials());
        if (scenario.Phase is not (Phase.Pagination or Phase.Stateful) && drive.Steps.Any(s => s.Delivery.Exchange is { Answer.Status: 409, Case.Mode: Mode.Positive }))
        {
            var ending = (_setup.Time.GetUtcNow().ToUnixTimeSeconds() % 100_000).ToString("x5", CultureInfo.InvariantCulture);
            var renamed = new VariedScenario(scenario, new Variation(caseId) { Renaming = new Renaming(new RequestFaults(_setup.Schemas), ending) });
            drive = await driver.DriveAsync(renamed, new SlowTrials());
        }

        return drive.Steps.Count == 0 ? [] : _events.Of(scenario, drive.Steps, _ => history);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _transport.Dispose();
        _gate.Dispose();
        _slots.Dispose();
    }

    private async Task RunAsync(IReadOnlyList<Operation> operations, Pass pass, RunStop stop, Func<RunEvent, ValueTask> publish)
    {
        var work = Channel.CreateUnbounded<WorkItem>(new UnboundedChannelOptions { SingleWriter = true });
        var done = Channel.CreateUnbounded<Numbered>(new UnboundedChannelOptions { SingleReader = true });
        using var ahead = new SemaphoreSlim(_setup.AllowedWorkers * AheadPerWorker);
        var feeder = new Feeder(new Schedule(_setup, _withholding), _ledger, _events, _suspects, _collections, ahead, work.Writer, done.Writer);
        var worker = new Worker(Driver(stop), _slots, stop);
        var moving = Task.WhenAll([
            Task.Run(() => feeder.FeedAsync(operations, pass, stop), CancellationToken.None),
            .. Enumerable.Range(0, _setup.AllowedWorkers).Select(_ => Task.Run(() => worker.WorkAsync(work.Reader), CancellationToken.None))]);
        var reading = new Reader(ahead, publish).ReadAsync(done.Reader);
        await moving.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        done.Writer.Complete();
        await reading;
        await moving;
    }

    private ScenarioDriver Driver(RunStop stop)
    {
        var watch = new TargetWatch(_setup.Target, _transport, stop, _setup.Time);
        var sender = new CaseSender(_transport, watch, _gate, _setup.Contract.Profile, _setup.Time);
        return new ScenarioDriver(sender, _judge, _withholding, _setup.Phases.Any(PartyGate.IsKept) ? _parties : null, stop);
    }
}
