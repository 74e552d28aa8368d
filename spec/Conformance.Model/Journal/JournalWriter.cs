using System.Buffers;
using System.Text.Json;

namespace Conformance.Model;

/// <summary>
/// Writes the journal: one event, one line, one write to the stream. An event that was taken is on its way to the disk before the
/// next one is looked at, so a killed run leaves whole lines.
/// </summary>
/// <param name="stream">Where to; disposed with the writer. A file is best opened without a buffer of its own.</param>
public sealed class JournalWriter(Stream stream) : IReport
{
    private readonly ArrayBufferWriter<byte> _line = new(16 * 1024);
    private readonly Utf8JsonWriter _json = new(Stream.Null, JournalJson.Writing);

    /// <summary>The journal's name within a run directory.</summary>
    public const string FileName = "journal.ndjson";

    /// <summary>Creates the journal of a run; an older one is overwritten.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static JournalWriter Create(string path) =>
        new(new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 0));

    /// <inheritdoc/>
    public string Name => "journal";

    /// <inheritdoc/>
    public ValueTask HandleAsync(RunEvent runEvent, CancellationToken cancellationToken)
    {
        Write(runEvent);
        return ValueTask.CompletedTask;
    }

    /// <summary>Writes one line.</summary>
    public void Write(RunEvent runEvent)
    {
        _line.ResetWrittenCount();
        _json.Reset(_line);
        JsonSerializer.Serialize(_json, runEvent, JournalJson.Default.RunEvent);
        _json.Flush();
        _line.Write("\n"u8);
        stream.Write(_line.WrittenSpan);
        stream.Flush();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _json.DisposeAsync();
        await stream.DisposeAsync();
    }
}
