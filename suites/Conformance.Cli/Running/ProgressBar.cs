using Conformance.Model;
using Spectre.Console;

namespace Conformance.Cli.Running;

/// <summary>
/// Shows on a terminal how far a run is, from the first case to the end of the run: what stands above and below it is written by others,
/// before and after. Nothing of it stays.
/// </summary>
/// <param name="console">Where the bar is drawn.</param>
internal sealed class ProgressBar(IAnsiConsole console) : IReport
{
    private readonly HashSet<(string Operation, Phase Phase)> _seen = [];
    private readonly TaskCompletionSource _ended = new();
    private Task _drawing = Task.CompletedTask;
    private ProgressTask? _task;
    private int _parts = 1;
    private int _skipped;
    private int _cases;
    private int _failed;

    /// <inheritdoc/>
    public string Name => "progress";

    /// <inheritdoc/>
    public async ValueTask HandleAsync(RunEvent runEvent, CancellationToken cancellationToken)
    {
        switch (runEvent)
        {
            case RunStarted started:
                _parts = Math.Max(1, started.Contract.Operations.Count * started.Contract.Phases.Count);
                break;
            case OperationSkipped { Phase: null }:
                _skipped++;
                break;
            case CaseFinished finished:
                if (finished.Failed) _failed++;
                Count(finished.Case);
                break;
            case CaseBroken broken:
                Count(broken.Case);
                break;
            case RunFinished:
                _ended.TrySetResult();
                await _drawing;
                break;
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _ended.TrySetResult();
        await _drawing;
    }

    private void Count(CaseRecord record)
    {
        _cases++;
        if (!_seen.Add((record.Operation, record.Phase))) return;
        _task ??= Draw();
        _task.Value = _seen.Count + _skipped;
        _task.Description = $"{_cases} cases, {_failed} with findings";
    }

    private ProgressTask Draw()
    {
        ProgressTask? task = null;
        _drawing = console.Progress()
            .AutoClear(enabled: true)
            .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn())
            .StartAsync(context =>
            {
                task = context.AddTask("the first case", maxValue: _parts);
                return _ended.Task;
            });
        return task!;
    }
}
