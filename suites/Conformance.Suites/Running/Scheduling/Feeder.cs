using System.Threading.Channels;
using Conformance.Suites.Running.Driving;
using Conformance.Suites.Running.Examining;
using Conformance.Suites.Running.Publishing;

namespace Conformance.Suites.Running.Scheduling;

/// <summary>Plans operation after operation and numbers what is to be run, some operations ahead of what is published.</summary>
internal sealed class Feeder(
    Schedule schedule,
    AcceptanceLedger ledger,
    StepEvents events,
    SuspectList? suspects,
    CollectionGate collections,
    SemaphoreSlim ahead,
    ChannelWriter<WorkItem> work,
    ChannelWriter<Numbered> done)
{
    private long _number;

    /// <summary>Feeds the workers until all is planned or the run ends; then no more work comes.</summary>
    public async Task FeedAsync(IReadOnlyList<Operation> operations, Pass pass, RunStop stop)
    {
        try
        {
            foreach (var operation in operations)
            {
                await ahead.WaitAsync(stop.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                Feed(operation, pass, stop.IsRequested ? pass.Nothing(operation, $"not run: {stop.Reason}") : schedule.Of(operation, pass));
            }
        }
        catch
        {
            stop.Request(RunEnd.Cancelled, "the harness failed", abort: true);
            throw;
        }
        finally
        {
            work.Complete();
        }
    }

    private void Feed(Operation operation, Pass pass, Part part)
    {
        Publish(new Numbered(_number++, part.Skipped, Frees: part.Scenarios.Count == 0));
        if (part.Scenarios.Count == 0) return;
        pass.Run(operation);
        var run = new OperationRun(operation, pass, _number + part.Scenarios.Count, part.Scenarios.Count, ledger, events, suspects, Publish);
        foreach (var scenario in part.Scenarios) work.TryWrite(new WorkItem(_number++, scenario, run, collections.Reserve(scenario.Collections)));
        _number++;
    }

    /// <summary>An unbounded channel takes whatever comes, as long as it is open.</summary>
    private void Publish(Numbered item) => done.TryWrite(item);
}
