using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Conformance.Model;

/// <summary>
/// Reads a journal event by event, also one whose run was killed: lines that cannot be read are left out and named in
/// <see cref="Diagnostics"/>.
/// </summary>
/// <param name="stream">The journal; the caller disposes it.</param>
/// <param name="file">How diagnostics name it.</param>
public sealed class JournalReader(Stream stream, string file)
{
    private const int Format = 1;
    private readonly List<Diagnostic> _diagnostics = [];
    private int _line;

    /// <summary>What is wrong with the lines read so far, in their order.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics;

    /// <summary>The events in the order of the run.</summary>
    public async IAsyncEnumerable<RunEvent> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var pipe = PipeReader.Create(stream, new StreamPipeReaderOptions(bufferSize: 64 * 1024, leaveOpen: true));
        while (true)
        {
            var result = await pipe.ReadAsync(cancellationToken);
            var rest = result.Buffer;
            while (TryTakeLine(ref rest, out var line))
            {
                if (Parse(line, whole: true) is { } runEvent) yield return runEvent;
            }

            if (result.IsCompleted)
            {
                if (!rest.IsEmpty && Parse(rest, whole: false) is { } last) yield return last;
                break;
            }

            pipe.AdvanceTo(rest.Start, rest.End);
        }

        await pipe.CompleteAsync();
    }

    private static bool TryTakeLine(ref ReadOnlySequence<byte> rest, out ReadOnlySequence<byte> line)
    {
        line = default;
        if (rest.PositionOf((byte)'\n') is not { } end) return false;
        line = rest.Slice(0, end);
        rest = rest.Slice(rest.GetPosition(1, end));
        return true;
    }

    private RunEvent? Parse(ReadOnlySequence<byte> line, bool whole)
    {
        _line++;
        try
        {
            var reader = new Utf8JsonReader(line);
            var runEvent = JsonSerializer.Deserialize(ref reader, JournalJson.Default.RunEvent);
            if (runEvent is RunStarted { Journal: > Format } started) NoteNewer(started.Journal);
            return runEvent;
        }
        catch (JsonException e)
        {
            _diagnostics.Add(whole ? Unreadable(e) : Truncated());
            return null;
        }
    }

    private void NoteNewer(int journal) => _diagnostics.Add(new Diagnostic(
        "journal-is-newer",
        Severity.Warning,
        Here(),
        $"The journal has format {journal}; this program knows format {Format}.",
        "Read it with the version that wrote it."));

    private Diagnostic Unreadable(JsonException problem) => new(
        "journal-line-is-unreadable",
        Severity.Error,
        Here(),
        $"This line is no event: {problem.Message}",
        "A line that a run wrote, unchanged.");

    private Diagnostic Truncated() => new(
        "journal-is-truncated",
        Severity.Warning,
        Here(),
        "The last line ends in the middle of an event, which is left out: the run was killed, or the disk was full.",
        "");

    private Place Here() => new(file, "", _line, 0);
}
