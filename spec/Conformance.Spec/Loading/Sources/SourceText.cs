using System.Runtime.InteropServices;
using System.Text;

namespace Conformance.Spec.Loading.Sources;

/// <summary>A file as written, for excerpts.</summary>
internal sealed class SourceText(ReadOnlyMemory<byte> bytes)
{
    private readonly Lazy<int[]> _starts = new(() => LineStarts(bytes.Span));

    /// <summary>The content without byte order mark.</summary>
    internal ReadOnlyMemory<byte> Bytes => bytes;

    /// <summary>The content as a stream, without a copy where it lies in an array.</summary>
    internal Stream AsStream() => MemoryMarshal.TryGetArray(bytes, out var array)
        ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
        : new MemoryStream(bytes.ToArray(), writable: false);

    /// <summary>Lines <paramref name="first"/> to <paramref name="last"/>, one-based and inclusive, without their breaks.</summary>
    internal IReadOnlyList<string> Lines(int first, int last)
    {
        var (from, to) = (Math.Max(first, 1), Math.Min(last, Count));
        return [.. Enumerable.Range(from, Math.Max(to - from + 1, 0)).Select(Line)];
    }

    /// <summary>A break at the very end ends the last line and begins none.</summary>
    private int Count => _starts.Value is [.., var last] starts && last == bytes.Length ? starts.Length - 1 : _starts.Value.Length;

    private string Line(int number)
    {
        var start = _starts.Value[number - 1];
        var end = number < _starts.Value.Length ? _starts.Value[number] : bytes.Length;
        return Encoding.UTF8.GetString(bytes.Span[start..end].TrimEnd("\r\n"u8));
    }

    private static int[] LineStarts(ReadOnlySpan<byte> text)
    {
        var starts = new List<int>(text.Count((byte)'\n') + 1) { 0 };
        for (var at = text.IndexOf((byte)'\n'); at >= 0;)
        {
            starts.Add(at + 1);
            var next = text[(at + 1)..].IndexOf((byte)'\n');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return [.. starts];
    }
}
