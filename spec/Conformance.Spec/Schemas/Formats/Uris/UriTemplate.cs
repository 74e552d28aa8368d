using System.Buffers;

namespace Conformance.Spec.Schemas.Formats.Uris;

/// <summary>URI templates (RFC 6570 section 2).</summary>
internal static class UriTemplate
{
    private const int LongestPrefix = 4;

    private static readonly SearchValues<byte> NotLiteral = SearchValues.Create(
        "\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u0009\u000A\u000B\u000C\u000D\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F \"<>\\^`{|}\u007F"u8);

    public static bool IsUriTemplate(ReadOnlySpan<byte> text)
    {
        while (true)
        {
            var open = text.IndexOf((byte)'{');
            if (!IsLiteral(open < 0 ? text : text[..open])) return false;
            if (open < 0) return true;
            text = text[(open + 1)..];
            var close = text.IndexOf((byte)'}');
            if (close < 0 || !IsExpression(text[..close])) return false;
            text = text[(close + 1)..];
        }
    }

    private static bool IsLiteral(ReadOnlySpan<byte> text) => !text.ContainsAny(NotLiteral) && HasWholeTriplets(text);

    private static bool IsExpression(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty) return false;
        if ("+#./;?&=,!@|"u8.Contains(text[0])) text = text[1..];
        foreach (var range in text.Split((byte)','))
        {
            if (!IsVariable(text[range])) return false;
        }

        return true;
    }

    private static bool IsVariable(ReadOnlySpan<byte> text)
    {
        if (text.EndsWith("*"u8)) return IsName(text[..^1]);
        var colon = text.IndexOf((byte)':');
        if (colon < 0) return IsName(text);
        var length = text[(colon + 1)..];
        return length.Length is > 0 and <= LongestPrefix && length[0] != '0' && Digits.CountAt(length) == length.Length && IsName(text[..colon]);
    }

    private static bool IsName(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty || text[0] == '.' || text[^1] == '.' || text.IndexOf(".."u8) >= 0) return false;
        foreach (var unit in text)
        {
            if (!char.IsAsciiLetterOrDigit((char)unit) && unit is not ((byte)'_' or (byte)'.' or (byte)'%')) return false;
        }

        return HasWholeTriplets(text);
    }

    private static bool HasWholeTriplets(ReadOnlySpan<byte> text)
    {
        for (var percent = text.IndexOf((byte)'%'); percent >= 0; percent = text.IndexOf((byte)'%'))
        {
            if (percent + 2 >= text.Length || !Digits.IsHex(text[percent + 1]) || !Digits.IsHex(text[percent + 2])) return false;
            text = text[(percent + 3)..];
        }

        return true;
    }
}
