using System.Globalization;

namespace Conformance.Spec.Schemas.Formats.Hosts;

/// <summary>A label of an internationalized host name (RFC 5891 section 4.2, RFC 5892).</summary>
internal static class UnicodeLabel
{
    /// <summary>Permitted though their category is not, or though they change under normalization (RFC 5892 section 2.6).</summary>
    private const string AlsoPermitted = "\u00DF\u03C2\u06FD\u06FE\u0F0B\u3007";

    /// <summary>Disallowed though their category is permitted (RFC 5892 section 2.6).</summary>
    private const string Disallowed = "\u0640\u07FA\u302E\u302F\u3031\u3032\u3033\u3034\u3035\u303B";

    public static bool IsValid(string label)
    {
        if (label.Length == 0 || label[0] == '-' || label[^1] == '-' || (label.Length > 3 && label[2] == '-' && label[3] == '-')) return false;
        if (CharUnicodeInfo.GetUnicodeCategory(label, 0) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark) return false;
        var runes = label.EnumerateRunes().ToArray();
        return runes.Select((rune, at) => IsPermitted(rune.Value) || ContextRule.Allows(runes, at)).All(permitted => permitted) && BidiRule.Allows(label);
    }

    private static bool IsPermitted(int codePoint)
    {
        if (codePoint <= char.MaxValue && AlsoPermitted.Contains((char)codePoint, StringComparison.Ordinal)) return true;
        if (codePoint <= char.MaxValue && Disallowed.Contains((char)codePoint, StringComparison.Ordinal)) return false;
        if (codePoint == '-') return true;
        if (IsOldHangul(codePoint) || IsCompatibilityForm(codePoint) || ContextRule.Concerns(codePoint)) return false;
        return CharUnicodeInfo.GetUnicodeCategory(codePoint) switch
        {
            UnicodeCategory.LowercaseLetter or UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter => true,
            UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark => true,
            _ => false,
        };
    }

    private static bool IsOldHangul(int codePoint) =>
        codePoint is (>= 0x1100 and <= 0x11FF) or (>= 0xA960 and <= 0xA97C) or (>= 0xD7B0 and <= 0xD7FB);

    /// <summary>The blocks whose characters are other characters in another form and change under NFKC (RFC 5892 section 2.2).</summary>
    private static bool IsCompatibilityForm(int codePoint) =>
        codePoint is 0xAA or 0xBA or (>= 0x3131 and <= 0x318E) or (>= 0xF900 and <= 0xFAFF) or (>= 0xFB00 and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFF)
            or (>= 0xFF00 and <= 0xFFEF) or (>= 0x1D400 and <= 0x1D7FF) or (>= 0x2F800 and <= 0x2FA1F);
}
