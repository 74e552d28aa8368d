using Conformance.Suites.Running.Driving;
using Conformance.Suites.Running.Examining;
using Conformance.Suites.Running.Publishing;

namespace Conformance.Suites.Running.Scheduling;

/// <summary>
/// The scenarios of one operation under way. What a refused positive case means is known once another was accepted, or when all have
/// ended: until then its scenario is held back. Thread-safe.
/// </summary>
/// <param name="operation">The operation.</param>
/// <param name="pass">The pass that it is run in.</param>
/// <param name="last">The number of the event that ends the operation, behind those of its scenarios.</param>
/// <param name="scenarios">How many scenarios it has.</param>
/// <param name="ledger">Which operations accepted a positive case.</param>
/// <param name="events">Makes events of steps.</param>
/// <param name="suspects">Remembers what failed, or null.</param>
/// <param name="publish">Takes what has happened, in any order.</param>
internal sealed class OperationRun(
    Operation operation,
    Pass pass,
    long last,
    int scenarios,
    AcceptanceLedger ledger,
    StepEvents events,
    SuspectList? suspects,
    Action<Numbered> publish)
{
    private readonly Lock _lock = new();
    private readonly List<(WorkItem Item, IReadOnlyList<Step> Steps)> _held = [];
    private int _open = scenarios;
    private volatile bool _holds;
    private bool _judged;
    private bool _broken;
    private bool _unrun;
    private string? _unavailable;
    private string? _unsent;

    /// <summary>Counts the slow answers that are asked for again.</summary>
    public SlowTrials Trials { get; } = new();

    /// <summary>A scenario has ended.</summary>
    /// <param name="item">The scenario.</param>
    /// <param name="drive">What became of it.</param>
    /// <param name="end">Why the run ended, or null.</param>
    public void Finish(WorkItem item, Drive drive, string? end)
    {
        Note(drive.Steps);
        if (drive.Unsent is { } unsent) _unsent = unsent;
        if (!Hold(item, drive.Steps)) Publish(item, drive.Steps, firstRefused: null);
        if (Interlocked.Decrement(ref _open) == 0) Close(end);
    }

    private void Note(IReadOnlyList<Step> steps)
    {
        if (steps.Count == 0) _unrun = true;
        foreach (var step in steps.Where(s => s.IsTrial))
        {
            if (step.IsAcceptance) ledger.Accept(step.Case.Operation);
            if (step.Delivery.Exchange is not { } exchange) _broken = true;
            else if (events.Unavailability(exchange) is { } reason) _unavailable = reason;
            else _judged = true;
        }
    }

    private bool Hold(WorkItem item, IReadOnlyList<Step> steps)
    {
        var (refused, accepted) = (false, false);
        foreach (var step in steps.Where(s => s.IsTrial))
        {
            refused |= step.IsRefusal && step.Case.Operation == operation;
            accepted |= step.IsAcceptance;
        }

        if (!refused)
        {
            if (accepted) Release();
            return false;
        }

        lock (_lock)
        {
            if (ledger.HasAccepted(operation)) return false;
            _held.Add((item, steps));
            return _holds = true;
        }
    }

    /// <summary>Publishes what was held back: from now on it is known what a refusal means.</summary>
    private void Release()
    {
        if (!_holds) return;
        (WorkItem Item, IReadOnlyList<Step> Steps)[] held;
        lock (_lock)
        {
            held = [.. _held.OrderBy(h => h.Item.Number)];
            _held.Clear();
            _holds = false;
        }

        if (held.Length == 0) return;
        var first = held.SelectMany(h => h.Steps).First(s => s.IsTrial && s.IsRefusal && s.Case.Operation == operation).Case.Id;
        foreach (var (item, steps) in held) Publish(item, steps, first);
    }

    private void Publish(WorkItem item, IReadOnlyList<Step> steps, string? firstRefused)
    {
        var happened = events.Of(item.Scenario, steps, o => ledger.Of(o, firstRefused));
        suspects?.Note(item.Scenario, happened);
        publish(new Numbered(item.Number, happened));
    }

    private void Close(string? end)
    {
        Release();
        publish(new Numbered(last, Ending(end) is { } reason && pass.Skipped(operation, reason) is { } skipped ? [skipped] : [], Frees: true));
    }

    /// <summary>Why the operation ends as skipped though it was planned, or null.</summary>
    private string? Ending(string? end) => (_judged, _broken, _unavailable) switch
    {
        (true, _, _) or (_, true, _) => null,
        (_, _, { } reason) => reason,
        _ when _unsent is { } unsent => unsent,
        _ => _unrun ? $"not run: {end ?? "nothing of it may be sent"}" : null,
    };
}
