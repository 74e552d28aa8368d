namespace Conformance.Spec.Schemas.Formats.Times;

/// <summary>Dates and times of the internet (RFC 3339 section 5.6), a leap second where one can be.</summary>
internal static class Rfc3339
{
    private const int DateLength = 10;
    private const int MinutesOfDay = 24 * 60;

    public static bool IsDateTime(ReadOnlySpan<byte> text) =>
        text.Length > DateLength && IsDate(text[..DateLength]) && text[DateLength] is (byte)'T' or (byte)'t' && IsTime(text[(DateLength + 1)..]);

    public static bool IsDate(ReadOnlySpan<byte> text)
    {
        if (text.Length != DateLength || text[4] != '-' || text[7] != '-') return false;
        var (year, month, day) = (Digits.Read(text, 4), Digits.Read(text[5..], 2), Digits.Read(text[8..], 2));
        return year >= 0 && month is >= 1 and <= 12 && day >= 1 && day <= DaysIn(year, month);
    }

    public static bool IsTime(ReadOnlySpan<byte> text)
    {
        if (text.Length < 9 || text[2] != ':' || text[5] != ':') return false;
        var (hour, minute, second) = (Digits.Read(text, 2), Digits.Read(text[3..], 2), Digits.Read(text[6..], 2));
        if (hour is < 0 or > 23 || minute is < 0 or > 59 || second is < 0 or > 60) return false;
        var rest = text[8..];
        if (rest[0] == '.')
        {
            var digits = Digits.CountAt(rest[1..]);
            if (digits == 0) return false;
            rest = rest[(1 + digits)..];
        }

        return TryReadOffset(rest, out var offset) && (second < 60 || IsLastMinute((hour * 60) + minute - offset));
    }

    private static bool TryReadOffset(ReadOnlySpan<byte> text, out int minutes)
    {
        minutes = 0;
        if (text is [(byte)'Z' or (byte)'z']) return true;
        if (text.Length != 6 || text[0] is not ((byte)'+' or (byte)'-') || text[3] != ':') return false;
        var (hour, minute) = (Digits.Read(text[1..], 2), Digits.Read(text[4..], 2));
        minutes = (text[0] == '-' ? -1 : 1) * ((hour * 60) + minute);
        return hour is >= 0 and <= 23 && minute is >= 0 and <= 59;
    }

    /// <summary>Leap seconds are inserted at the end of a day of UTC.</summary>
    private static bool IsLastMinute(int minuteOfUtc) => (minuteOfUtc + MinutesOfDay) % MinutesOfDay == MinutesOfDay - 1;

    private static int DaysIn(int year, int month) => month switch
    {
        2 when year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };
}
