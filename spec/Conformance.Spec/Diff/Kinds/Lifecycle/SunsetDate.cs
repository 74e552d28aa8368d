using System.Globalization;

namespace Conformance.Spec.Diff.Kinds.Lifecycle;

/// <summary>Reads a date of sunset in each form that is in use.</summary>
internal static class SunsetDate
{
    /// <summary>A date or a date-time (RFC 3339), an HTTP date (RFC 8594), or seconds since 1970 after <c>@</c> (RFC 9745); else null.</summary>
    public static DateOnly? Parse(string text)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return date;
        if (text.StartsWith('@') && long.TryParse(text.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds < 1L << 36)
            return DayOf(DateTimeOffset.FromUnixTimeSeconds(seconds));
        if (DateTimeOffset.TryParseExact(text, "r", CultureInfo.InvariantCulture, DateTimeStyles.None, out var http)) return DayOf(http);
        return text.Length > 10 && text[10] is 'T' or 't' && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
            ? DayOf(time)
            : null;
    }

    private static DateOnly DayOf(DateTimeOffset time) => DateOnly.FromDateTime(time.UtcDateTime);
}
