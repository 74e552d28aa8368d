namespace Conformance.Spec.Schemas.Formats.Hosts;

/// <summary>Internet addresses in the one form that every reader accepts: no leading zeros, no zone.</summary>
internal static class IpAddress
{
    private const int Groups = 8;

    public static bool IsVersion4(ReadOnlySpan<byte> text)
    {
        for (var part = 0; part < 4; part++)
        {
            var digits = Digits.CountAt(text);
            if (digits is 0 or > 3 || (digits > 1 && text[0] == '0') || Digits.Read(text, digits) > 255) return false;
            text = text[digits..];
            if (part == 3) return text.IsEmpty;
            if (text.IsEmpty || text[0] != '.') return false;
            text = text[1..];
        }

        return false;
    }

    public static bool IsVersion6(ReadOnlySpan<byte> text)
    {
        var gap = text.IndexOf("::"u8);
        if (gap < 0) return CountGroups(text, last: true) == Groups;
        var before = text[..gap];
        var after = text[(gap + 2)..];
        var left = before.IsEmpty ? 0 : CountGroups(before, last: false);
        var right = after.IsEmpty ? 0 : CountGroups(after, last: true);
        return left >= 0 && right >= 0 && left + right < Groups;
    }

    /// <summary>How many groups of sixteen bits are written, an IPv4 address at the end counting as two; -1 if it is malformed.</summary>
    private static int CountGroups(ReadOnlySpan<byte> text, bool last)
    {
        var count = 0;
        while (true)
        {
            var colon = text.IndexOf((byte)':');
            var group = colon < 0 ? text : text[..colon];
            if (colon < 0 && last && group.Contains((byte)'.')) return IsVersion4(group) ? count + 2 : -1;
            if (!IsGroup(group)) return -1;
            count++;
            if (colon < 0) return count;
            text = text[(colon + 1)..];
        }
    }

    private static bool IsGroup(ReadOnlySpan<byte> text)
    {
        if (text.Length is 0 or > 4) return false;
        foreach (var unit in text)
        {
            if (!Digits.IsHex(unit)) return false;
        }

        return true;
    }
}
