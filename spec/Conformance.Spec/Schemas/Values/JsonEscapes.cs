using System.Buffers.Text;

namespace Conformance.Spec.Schemas.Values;

/// <summary>Reads the escapes of JSON strings (RFC 8259 section 7).</summary>
internal static class JsonEscapes
{
    /// <summary>Writes <paramref name="raw"/> unescaped; the text is never longer than what was written.</summary>
    public static int Unescape(ReadOnlySpan<byte> raw, int firstEscape, Span<byte> to)
    {
        raw[..firstEscape].CopyTo(to);
        var written = firstEscape;
        for (var at = firstEscape; at < raw.Length;)
        {
            if (raw[at] != '\\')
            {
                to[written++] = raw[at++];
                continue;
            }

            at += raw[at + 1] == 'u' ? Unicode(raw[at..], to, ref written) : Simple(raw[at + 1], to, ref written);
        }

        return written;
    }

    private static int Simple(byte letter, Span<byte> to, ref int written)
    {
        to[written++] = letter switch
        {
            (byte)'b' => (byte)'\b',
            (byte)'f' => (byte)'\f',
            (byte)'n' => (byte)'\n',
            (byte)'r' => (byte)'\r',
            (byte)'t' => (byte)'\t',
            _ => letter,
        };
        return 2;
    }

    private static int Unicode(ReadOnlySpan<byte> raw, Span<byte> to, ref int written)
    {
        int unit = Hex(raw[2..]);
        if (!char.IsHighSurrogate((char)unit) || raw.Length < 12 || raw[6] != '\\' || raw[7] != 'u' || !char.IsLowSurrogate((char)Hex(raw[8..])))
        {
            Encode(unit, to, ref written);
            return 6;
        }

        Encode(char.ConvertToUtf32((char)unit, (char)Hex(raw[8..])), to, ref written);
        return 12;
    }

    private static ushort Hex(ReadOnlySpan<byte> digits) =>
        Utf8Parser.TryParse(digits[..4], out ushort unit, out _, 'x') ? unit : (ushort)0xFFFD;

    private static void Encode(int scalar, Span<byte> to, ref int written)
    {
        switch (scalar)
        {
            case < 0x80:
                to[written++] = (byte)scalar;
                return;
            case < 0x800:
                to[written++] = (byte)(0xC0 | (scalar >> 6));
                break;
            case < 0x10000:
                to[written++] = (byte)(0xE0 | (scalar >> 12));
                to[written++] = (byte)(0x80 | ((scalar >> 6) & 0x3F));
                break;
            default:
                to[written++] = (byte)(0xF0 | (scalar >> 18));
                to[written++] = (byte)(0x80 | ((scalar >> 12) & 0x3F));
                to[written++] = (byte)(0x80 | ((scalar >> 6) & 0x3F));
                break;
        }

        to[written++] = (byte)(0x80 | (scalar & 0x3F));
    }
}
