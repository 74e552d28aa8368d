using System.Threading.Channels;

namespace Conformance.Suites.Running.Publishing;

/// <summary>The one reader: hands over what happened in the order of the plan.</summary>
/// <param name="ahead">Released when an operation is published.</param>
/// <param name="publish">Takes the events.</param>
internal sealed class Reader(SemaphoreSlim ahead, Func<RunEvent, ValueTask> publish)
{
    private readonly Sequencer _sequencer = new();

    /// <summary>Reads until nothing more comes.</summary>
    public async Task ReadAsync(ChannelReader<Numbered> done)
    {
        await foreach (var item in done.ReadAllAsync())
        {
            _sequencer.Add(item);
            while (_sequencer.TryNext(out var next)) await PublishAsync(next);
        }

        foreach (var item in _sequencer.Rest()) await PublishAsync(item);
    }

    private async ValueTask PublishAsync(Numbered item)
    {
        foreach (var runEvent in item.Events) await publish(runEvent);
        if (item.Frees) ahead.Release();
    }
}
