using System.Threading.Channels;
using Conformance.Suites.Running.Driving;

namespace Conformance.Suites.Running.Scheduling;

/// <summary>Takes one scenario after the other and drives it.</summary>
/// <param name="driver">Drives scenarios.</param>
/// <param name="slots">As many as cases may be under way at the target, whoever else runs there.</param>
/// <param name="stop">Ends the run.</param>
internal sealed class Worker(ScenarioDriver driver, SemaphoreSlim slots, RunStop stop)
{
    /// <summary>Works until no more comes. After the end of the run it only says of each scenario that it was not run.</summary>
    public async Task WorkAsync(ChannelReader<WorkItem> work)
    {
        try
        {
            await foreach (var item in work.ReadAllAsync()) await WorkAsync(item);
        }
        catch
        {
            stop.Request(RunEnd.Cancelled, "the harness failed", abort: true);
            throw;
        }
    }

    private async Task WorkAsync(WorkItem item)
    {
        if (item.Turn is { } turn) await turn.Came;
        await slots.WaitAsync();
        try
        {
            var drive = stop.IsRequested ? Drive.None : await driver.DriveAsync(item.Scenario, item.Part.Trials);
            item.Part.Finish(item, drive, stop.Reason);
        }
        finally
        {
            slots.Release();
            item.Turn?.End();
        }
    }
}
