using System.Globalization;
using System.Text;

namespace Conformance.Spec.Schemas.Formats.Times;

/// <summary>The date of HTTP's own headers in its preferred form (RFC 9110 section 5.6.7).</summary>
internal static class HttpDate
{
    private const int Length = 29;

    public static bool IsHttpDate(ReadOnlySpan<byte> text)
    {
        if (text.Length != Length || !Ascii.IsValid(text)) return false;
        Span<char> chars = stackalloc char[Length];
        Encoding.ASCII.GetChars(text, chars);
        return DateTimeOffset.TryParseExact(chars, "r", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
    }
}
