using Conformance.Suites.Checks;
using Conformance.Suites.Running.Publishing;

namespace Conformance.Suites.Running;

/// <summary>
/// Runs a contract's scenarios against a target and lets checks judge the answers. One runner owns its target: all that is run there at
/// the same time goes through the same runner. What happens is published through one channel with one reader, in the order of the plan,
/// whatever the number of workers.
/// </summary>
/// <param name="setup">What decides the run.</param>
public sealed class Runner(RunSetup setup) : IDisposable
{
    private readonly RunEngine _engine = new(setup);

    /// <summary>Runs everything. Ends as complete, or early with its reason; events end with <see cref="RunFinished"/> in any case.</summary>
    /// <param name="reports">Get the events in order; the caller disposes them.</param>
    /// <param name="cancellationToken">Ends the run; what was published stays whole.</param>
    /// <exception cref="Safety.GuardException">The harness was about to send what it must not.</exception>
    public async Task<RunResult> RunAsync(IReadOnlyList<IReport> reports, CancellationToken cancellationToken)
    {
        var began = setup.Time.GetUtcNow();
        var (feed, tally) = (new ReportFeed(reports), new Tally(setup.Contract));
        await feed.PublishAsync(_engine.Started(began));
        using var stop = new RunStop();
        await using var cancelling = cancellationToken.Register(() => stop.Request(RunEnd.Cancelled, "the run was cancelled", abort: true));
        await using var budget = Budget(stop);
        var operations = setup.Contract.Operations;
        try
        {
            await _engine.RunAsync(operations, setup.Phases, stop, async e =>
            {
                tally.Add(e);
                await feed.PublishAsync(e);
            });
            await _engine.ExamineAsync(stop, feed.PublishAsync);
        }
        finally
        {
            var ended = setup.Time.GetUtcNow();
            await feed.PublishAsync(new RunFinished(ended, stop.End, (ended - (setup.Began ?? began)).TotalSeconds, stop.Reason));
        }

        return tally.Result(stop.End, stop.Reason, feed.Silent) with
        {
            AcceptanceNotices = stop.End == RunEnd.Complete ? [.. _engine.Accepted.Notices()] : [],
            KeptBaseline = _engine.Accepted.Baseline.Kept,
        };
    }

    /// <summary>
    /// Runs the scenarios of one operation in one phase, and gives what happened. For tests that are one operation and phase each: they
    /// may run side by side, and refusals are judged by what the runner has seen so far.
    /// </summary>
    /// <param name="operation">An operation of the contract.</param>
    /// <param name="phase">The phase.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<IReadOnlyList<RunEvent>> RunAsync(Operation operation, Phase phase, CancellationToken cancellationToken)
    {
        var events = new List<RunEvent>();
        using var stop = new RunStop();
        await using var cancelling = cancellationToken.Register(() => stop.Request(RunEnd.Cancelled, "the run was cancelled", abort: true));
        await _engine.RunAsync([operation], [phase], stop, e =>
        {
            events.Add(e);
            return ValueTask.CompletedTask;
        });
        return events;
    }

    /// <summary>
    /// Runs one scenario and gives what happened: for who has it from elsewhere, such as a journal. Where a name that it gives is taken by
    /// now, it is run once more with others.
    /// </summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="caseId">The case that is looked at.</param>
    /// <param name="history">What became of the positive cases of its operation.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<IReadOnlyList<RunEvent>> RunAsync(Scenario scenario, string caseId, AcceptanceHistory history, CancellationToken cancellationToken)
    {
        using var stop = new RunStop();
        await using var cancelling = cancellationToken.Register(() => stop.Request(RunEnd.Cancelled, "the run was cancelled", abort: true));
        return await _engine.ReplayAsync(scenario, caseId, history, stop);
    }

    /// <summary>The event that begins a run: for whoever runs operation by operation and feeds reports itself.</summary>
    public RunStarted Started() => _engine.Started(setup.Time.GetUtcNow());

    /// <inheritdoc/>
    public void Dispose() => _engine.Dispose();

    private ITimer? Budget(RunStop stop) => setup.Budget is { } budget
        ? setup.Time.CreateTimer(
            _ => stop.Request(RunEnd.Budget, $"the budget of {budget} is used up", abort: false),
            null,
            budget,
            Timeout.InfiniteTimeSpan)
        : null;
}
