using Conformance.Model;
using Conformance.Reports.Folding;

namespace Conformance.Reports.History;

/// <summary>Adds a run to its contract's history once it has ended. It stands last among the reports: the others tell what is new.</summary>
/// <param name="fold">What has read the events.</param>
/// <param name="folder">The folder of histories.</param>
public sealed class HistoryReport(RunFold fold, string folder) : IReport
{
    /// <inheritdoc/>
    public string Name => "history";

    /// <inheritdoc/>
    public ValueTask HandleAsync(RunEvent runEvent, CancellationToken cancellationToken)
    {
        if (runEvent is RunFinished { End: RunEnd.Complete or RunEnd.Budget }) Add(fold.Result());
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    /// <summary>Read again before it is written: another run may have ended meanwhile.</summary>
    private void Add(Run run) =>
        RunHistory.Load(folder, run.Start.Contract.Name).History.With(PastRun.Of(run)).Save(folder, run.Start.Contract.Name);
}
