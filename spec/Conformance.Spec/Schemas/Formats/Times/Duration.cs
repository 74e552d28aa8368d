namespace Conformance.Spec.Schemas.Formats.Times;

/// <summary>Durations (RFC 3339 appendix A): units in order, none left out between two, weeks alone.</summary>
internal static class Duration
{
    public static bool IsDuration(ReadOnlySpan<byte> text)
    {
        if (text.Length < 3 || text[0] != 'P') return false;
        var time = text.IndexOf((byte)'T');
        if (time < 0) return IsRunOf(text[1..], "YMD"u8) || IsRunOf(text[1..], "W"u8);
        return (time == 1 || IsRunOf(text[1..time], "YMD"u8)) && IsRunOf(text[(time + 1)..], "HMS"u8);
    }

    /// <summary>True for one or more amounts whose units follow one another in <paramref name="units"/>.</summary>
    private static bool IsRunOf(ReadOnlySpan<byte> text, ReadOnlySpan<byte> units)
    {
        if (text.IsEmpty) return false;
        var last = -1;
        while (!text.IsEmpty)
        {
            var digits = Digits.CountAt(text);
            if (digits == 0 || digits == text.Length) return false;
            var unit = units.IndexOf(text[digits]);
            if (unit < 0 || (last >= 0 && unit != last + 1)) return false;
            last = unit;
            text = text[(digits + 1)..];
        }

        return true;
    }
}
