using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace Conformance.Generators.Serialization.Text;

/// <summary>Percent-encoding (RFC 3986 section 2.1).</summary>
internal static class PercentText
{
    private static readonly SearchValues<char> Unreserved =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~");

    /// <summary>
    /// Reserved characters that may stand in a query's value: all but those that end it, or that readers of forms take for
    /// something else (<c>&amp;</c>, <c>+</c>, <c>#</c>), and brackets and commas, which serialization uses itself.
    /// </summary>
    private static readonly SearchValues<char> UnreservedAndReserved =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?@!$'()*=");

    /// <summary>Appends text with everything but unreserved characters encoded.</summary>
    /// <param name="target">Where to.</param>
    /// <param name="text">The text.</param>
    /// <param name="allowReserved">True if reserved characters that do no harm stay as they are (<c>allowReserved</c>).</param>
    public static void Append(StringBuilder target, ReadOnlySpan<char> text, bool allowReserved)
    {
        var plain = allowReserved ? UnreservedAndReserved : Unreserved;
        while (text.Length > 0)
        {
            var count = text.IndexOfAnyExcept(plain);
            target.Append(count < 0 ? text : text[..count]);
            if (count < 0) return;
            Rune.DecodeFromUtf16(text[count..], out var rune, out var units);
            AppendEncoded(target, rune);
            text = text[(count + units)..];
        }
    }

    /// <summary>The text with everything but unreserved characters encoded.</summary>
    public static string Encode(string text, bool allowReserved = false)
    {
        if (!text.AsSpan().ContainsAnyExcept(Unreserved)) return text;
        var target = new StringBuilder(text.Length * 2);
        Append(target, text, allowReserved);
        return target.ToString();
    }

    /// <summary>Reads encoded text; false where it is no UTF-8 or an escape is cut short.</summary>
    /// <param name="text">The text as sent.</param>
    /// <param name="plusIsSpace">True in queries and forms, as servers read them (URL Standard section 5.1).</param>
    /// <param name="decoded">What it means.</param>
    public static bool TryDecode(string text, bool plusIsSpace, [NotNullWhen(true)] out string? decoded)
    {
        decoded = text;
        if (!text.AsSpan().ContainsAny('%', '+')) return true;
        var octets = new byte[Encoding.UTF8.GetMaxByteCount(text.Length)];
        decoded = TryOctets(text, plusIsSpace, octets, out var count) && Utf8.IsValid(octets.AsSpan(0, count)) ? Encoding.UTF8.GetString(octets, 0, count) : null;
        return decoded is not null;
    }

    private static bool TryOctets(string text, bool plusIsSpace, byte[] octets, out int count)
    {
        count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '%')
            {
                if (i + 2 >= text.Length || !byte.TryParse(text.AsSpan(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out octets[count++])) return false;
                i += 2;
            }
            else if (char.IsAscii(text[i])) octets[count++] = text[i] == '+' && plusIsSpace ? (byte)' ' : (byte)text[i];
            else
            {
                Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out var units);
                count += rune.EncodeToUtf8(octets.AsSpan(count));
                i += units - 1;
            }
        }

        return true;
    }

    private static void AppendEncoded(StringBuilder target, Rune rune)
    {
        Span<byte> octets = stackalloc byte[4];
        var count = rune.EncodeToUtf8(octets);
        foreach (var octet in octets[..count]) target.Append('%').Append("0123456789ABCDEF"[octet >> 4]).Append("0123456789ABCDEF"[octet & 15]);
    }
}
