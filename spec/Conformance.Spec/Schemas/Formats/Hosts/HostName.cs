using System.Buffers;
using System.Text;

namespace Conformance.Spec.Schemas.Formats.Hosts;

/// <summary>Names of hosts (RFC 1123 section 2.1; internationalized: RFC 5890 section 2.3.2.3).</summary>
internal static class HostName
{
    private const int LongestLabel = 63;
    private const int LongestName = 253;

    private static readonly SearchValues<byte> LabelText = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-"u8);

    public static bool IsHostName(ReadOnlySpan<byte> text)
    {
        if (text.Length is 0 or > LongestName) return false;
        foreach (var range in text.Split((byte)'.'))
        {
            if (!IsLabel(text[range])) return false;
        }

        return true;
    }

    public static bool IsInternationalHostName(ReadOnlySpan<byte> text)
    {
        if (!text.ContainsAnyExceptInRange((byte)0, (byte)127)) return IsHostName(text);
        var labels = Encoding.UTF8.GetString(text).Split('.', '\u3002', '\uFF0E', '\uFF61');
        var written = labels.Select(AsAscii).ToArray();
        return written.All(label => label.Length <= LongestLabel && IsLabel(Encoding.UTF8.GetBytes(label)))
            && written.Sum(label => label.Length + 1) - 1 <= LongestName
            && BidiRule.AllowsTogether(labels);
    }

    private static string AsAscii(string label) => Ascii.IsValid(label) ? label : $"xn--{Punycode.Encode(label)}";

    private static bool IsLabel(ReadOnlySpan<byte> label)
    {
        if (label.Length is 0 or > LongestLabel || label.ContainsAnyExcept(LabelText) || label[0] == '-' || label[^1] == '-') return false;
        if (label.Length < 4 || label[2] != '-' || label[3] != '-' || !Ascii.EqualsIgnoreCase(label[..2], "xn"u8)) return true;
        return IsEncodedLabel(Encoding.ASCII.GetString(label[4..]));
    }

    /// <summary>An A-label is the encoding of a U-label, and of no other text (RFC 5890 section 2.3.2.1).</summary>
    private static bool IsEncodedLabel(string encoded) =>
        Punycode.TryDecode(encoded, out var label)
        && !Ascii.IsValid(label)
        && string.Equals(Punycode.Encode(label), encoded, StringComparison.OrdinalIgnoreCase)
        && UnicodeLabel.IsValid(label);
}
