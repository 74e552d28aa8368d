using Conformance.Mock.Clients;
using Conformance.Model;

namespace Conformance.Cli.Recording;

/// <summary>Keeps a record of what clients use while the mock runs: written once a second where something came, and at the end.</summary>
internal sealed class UseRecording : IAsyncDisposable
{
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(1);

    private readonly RecordFile _file;
    private readonly UsageRecorder _recorder;
    private readonly CancellationTokenSource _end = new();
    private readonly Task _writing;

    private UseRecording(RecordFile file, Contract contract)
    {
        (_file, _recorder) = (file, new UsageRecorder(contract));
        _writing = WriteAsync(_end.Token);
    }

    /// <summary>Begins with an empty record.</summary>
    /// <exception cref="UsageException">The file cannot be written.</exception>
    public static UseRecording Begin(RecordFile file, Contract contract)
    {
        file.Begin(contract);
        return new UseRecording(file, contract);
    }

    /// <summary>Adds what a call used.</summary>
    public void Add(Passage passage) => _recorder.Add(passage);

    /// <summary>Writes the record to its end.</summary>
    /// <returns>One line that says what it holds.</returns>
    /// <exception cref="UsageException">The file cannot be written.</exception>
    public async Task<string> FinishAsync()
    {
        await _end.CancelAsync();
        await _writing;
        var used = _recorder.ToRecord();
        _file.Write(used);
        return $"recorded  {_file.Name} (operations: {used.Operations.Count}, calls: {_recorder.Calls})";
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await _writing;
        _end.Dispose();
    }

    private async Task WriteAsync(CancellationToken cancellationToken)
    {
        using var timer = new PeriodicTimer(Beat);
        var written = 0L;
        try
        {
            while (await timer.WaitForNextTickAsync(cancellationToken))
            {
                if (_recorder.Calls == written) continue;
                written = _recorder.Calls;
                TryWrite();
            }
        }
        catch (OperationCanceledException)
        {
            // The end: what is left is written by whoever asked for it.
        }
    }

    /// <summary>A disk that is full for a while does not end the mock; if it is full at the end, that is told.</summary>
    private void TryWrite()
    {
        try
        {
            _file.Write(_recorder.ToRecord());
        }
        catch (UsageException)
        {
            // Told at the end.
        }
    }
}
