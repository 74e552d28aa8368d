using System.Text.Unicode;

namespace Conformance.Spec.Schemas.Patterns;

/// <summary>Turns the UTF-8 of an instance's text into UTF-16, half surrogate pairs included.</summary>
internal static class PatternInput
{
    private const byte FirstOfSurrogate = 0xED;

    /// <summary>Writes the text; there is room if <paramref name="chars"/> is as long as <paramref name="utf8"/>.</summary>
    public static int Write(ReadOnlySpan<byte> utf8, Span<char> chars)
    {
        var written = 0;
        while (true)
        {
            Utf8.ToUtf16(utf8, chars[written..], out var read, out var count, replaceInvalidSequences: false);
            written += count;
            utf8 = utf8[read..];
            if (utf8.IsEmpty) return written;
            var isHalf = utf8[0] == FirstOfSurrogate && utf8.Length >= 3;
            chars[written++] = isHalf ? (char)(0xD000 | ((utf8[1] & 0x3F) << 6) | (utf8[2] & 0x3F)) : '\uFFFD';
            utf8 = utf8[(isHalf ? 3 : 1)..];
        }
    }
}
