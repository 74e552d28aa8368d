using System.Globalization;
using System.Text;

namespace Conformance.Spec.Schemas.Formats.Hosts;

/// <summary>Labels written from right to left (RFC 5893 section 2).</summary>
internal static class BidiRule
{
    /// <summary>True if a label that holds a character written from right to left keeps the rule.</summary>
    public static bool Allows(string label)
    {
        var runes = label.EnumerateRunes().ToArray();
        if (!runes.Any(rune => IsRightToLeft(rune.Value))) return true;
        var last = runes.Last(rune => Rune.GetUnicodeCategory(rune) is not UnicodeCategory.NonSpacingMark).Value;
        return IsRightToLeft(runes[0].Value)
            && !IsArabicDigit(runes[0].Value)
            && !runes.Any(rune => IsLeftToRight(rune.Value))
            && !IsLeftToRight(last)
            && !(runes.Any(rune => IsArabicDigit(rune.Value)) && runes.Any(rune => IsEuropeanDigit(rune.Value)));
    }

    /// <summary>In a name with such a label no label begins with a digit.</summary>
    public static bool AllowsTogether(IReadOnlyCollection<string> labels) =>
        !labels.Any(label => label.EnumerateRunes().Any(rune => IsRightToLeft(rune.Value))) || labels.All(label => !char.IsAsciiDigit(label[0]));

    private static bool IsRightToLeft(int codePoint) => codePoint is (>= 0x590 and <= 0x8FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFF)
        or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF) && !IsEuropeanDigit(codePoint);

    private static bool IsLeftToRight(int codePoint) => !IsRightToLeft(codePoint) && CharUnicodeInfo.GetUnicodeCategory(codePoint)
        is UnicodeCategory.LowercaseLetter or UnicodeCategory.UppercaseLetter or UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter;

    private static bool IsArabicDigit(int codePoint) => codePoint is (>= 0x660 and <= 0x669) or 0x66B or 0x66C;

    private static bool IsEuropeanDigit(int codePoint) => codePoint is (>= '0' and <= '9') or (>= 0x6F0 and <= 0x6F9);
}
