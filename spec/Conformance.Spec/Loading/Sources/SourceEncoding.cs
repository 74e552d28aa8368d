using System.Text.Unicode;
using Conformance.Model;

namespace Conformance.Spec.Loading.Sources;

/// <summary>Files are UTF-8 (RFC 8259 section 8.1); a byte order mark is tolerated.</summary>
internal static class SourceEncoding
{
    private static ReadOnlySpan<byte> Mark => [0xEF, 0xBB, 0xBF];

    /// <summary>Why the bytes cannot be a text in UTF-8 of bearable size, or null.</summary>
    internal static Diagnostic? Problem(string file, ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > SourceLimits.Bytes) return SourceFaults.TooLarge(file, bytes.Length);
        if (Utf8.IsValid(bytes)) return null;
        var (at, what) = bytes switch
        {
            [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] => (new Position(1, 1), "The file begins with the byte order mark of UTF-16 or UTF-32."),
            _ => FirstInvalid(bytes),
        };
        return SourceFaults.NotUtf8(file, at, what);
    }

    /// <summary>The bytes without the byte order mark of UTF-8.</summary>
    internal static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> bytes) =>
        bytes.Span.StartsWith(Mark) ? bytes[Mark.Length..] : bytes;

    private static (Position At, string What) FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        var valid = 0;
        while (System.Text.Rune.DecodeFromUtf8(bytes[valid..], out _, out var length) == System.Buffers.OperationStatus.Done) valid += length;
        var counter = new PositionCounter();
        return (counter.Advance(bytes, valid), $"The byte 0x{bytes[valid]:X2} here is not part of a character in UTF-8.");
    }
}
