using System.Text;
using Conformance.Spec.Schemas.Patterns;

namespace Conformance.Spec.Schemas.Formats.Hosts;

/// <summary>Characters that a label may hold only beside certain others (RFC 5892 appendix A).</summary>
internal static class ContextRule
{
    private const int NonJoiner = 0x200C;
    private const int Joiner = 0x200D;

    /// <summary>Marks that bind two consonants: combining class 9.</summary>
    private static readonly CodePointSet Viramas = CodePointSet.Of(
        "\u094D\u09CD\u0A4D\u0ACD\u0B4D\u0BCD\u0C4D\u0CCD\u0D3B\u0D3C\u0D4D\u0DCA\u0E3A\u0EBA\u0F84\u1039\u103A\u1714\u1734\u17D2\u1A60\u1B44\u1BAA\u1BAB\u1BF2\u1BF3\u2D7F\uA806\uA8C4\uA953\uA9C0\uAAF6\uABED");

    private static readonly CodePointSet Kana = CodePointSet.Union(
        [UnicodeProperties.Find("Script=Hiragana")!, UnicodeProperties.Find("Script=Katakana")!, UnicodeProperties.Find("Script=Han")!]);

    private static readonly CodePointSet ArabicLetters = CodePointSet.Union([CodePointSet.Range(0x620, 0x64A), CodePointSet.Range(0x671, 0x6D3)]);

    /// <summary>Arabic letters that join only to the one before them.</summary>
    private static readonly CodePointSet RightJoining = CodePointSet.Of("\u0622\u0623\u0624\u0625\u0627\u0629\u062F\u0630\u0631\u0632\u0648");

    public static bool Concerns(int codePoint) =>
        codePoint is 0xB7 or 0x375 or 0x5F3 or 0x5F4 or 0x30FB or NonJoiner or Joiner || IsArabicDigit(codePoint) || IsExtendedArabicDigit(codePoint);

    public static bool Allows(Rune[] label, int at)
    {
        var before = at > 0 ? label[at - 1].Value : -1;
        var after = at + 1 < label.Length ? label[at + 1].Value : -1;
        return label[at].Value switch
        {
            0xB7 => before == 'l' && after == 'l',
            0x375 => after >= 0 && UnicodeProperties.Find("Script=Greek")!.Contains(after),
            0x5F3 or 0x5F4 => before >= 0 && UnicodeProperties.Find("Script=Hebrew")!.Contains(before),
            0x30FB => label.Any(rune => Kana.Contains(rune.Value)),
            Joiner => Viramas.Contains(before),
            NonJoiner => Viramas.Contains(before) || (Joins(before) && ArabicLetters.Contains(after)),
            var digit when IsArabicDigit(digit) => !label.Any(rune => IsExtendedArabicDigit(rune.Value)),
            var digit when IsExtendedArabicDigit(digit) => !label.Any(rune => IsArabicDigit(rune.Value)),
            _ => false,
        };
    }

    private static bool Joins(int before) => ArabicLetters.Contains(before) && !RightJoining.Contains(before);

    private static bool IsArabicDigit(int codePoint) => codePoint is >= 0x660 and <= 0x669;

    private static bool IsExtendedArabicDigit(int codePoint) => codePoint is >= 0x6F0 and <= 0x6F9;
}
