namespace Conformance.Suites.Tests.Given;

/// <summary>A report that keeps the events.</summary>
internal sealed class Recorder : IReport
{
    private readonly List<RunEvent> _events = [];

    public string Name => "recorder";

    public IReadOnlyList<RunEvent> Events => _events;

    /// <summary>The ids of finished cases in the order of their events.</summary>
    public IReadOnlyList<string> Finished => [.. _events.OfType<CaseFinished>().Select(e => e.Case.Id)];

    /// <summary>What failed: case, check and title.</summary>
    public IReadOnlyList<string> Failures =>
    [
        .. from finished in _events.OfType<CaseFinished>()
           from verdict in finished.Verdicts
           where verdict.Failure is not null
           select $"{finished.Case.Id} {verdict.Failure!.Severity} {verdict.Check}: {verdict.Failure.Title}",
    ];

    public ValueTask HandleAsync(RunEvent runEvent, CancellationToken cancellationToken)
    {
        _events.Add(runEvent);
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
