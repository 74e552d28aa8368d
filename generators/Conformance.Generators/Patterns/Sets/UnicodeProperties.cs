using System.Collections.Frozen;

namespace Conformance.Generators.Patterns.Sets;

/// <summary>The Unicode properties that patterns name: general categories, and the scripts in daily use.</summary>
internal static class UnicodeProperties
{
    private static readonly FrozenDictionary<string, string> LongNames = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Letter"] = "L",
        ["Uppercase_Letter"] = "Lu",
        ["Lowercase_Letter"] = "Ll",
        ["Mark"] = "M",
        ["Number"] = "N",
        ["Decimal_Number"] = "Nd",
        ["digit"] = "Nd",
        ["Punctuation"] = "P",
        ["punct"] = "P",
        ["Symbol"] = "S",
        ["Separator"] = "Z",
        ["Space_Separator"] = "Zs",
        ["Control"] = "Cc",
        ["cntrl"] = "Cc",
        ["Other"] = "C",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Categories = FrozenSet.Create(
        StringComparer.Ordinal,
        "L", "Lu", "Ll", "Lt", "Lm", "Lo", "M", "Mn", "Mc", "Me", "N", "Nd", "Nl", "No", "P", "Pc", "Pd", "Ps", "Pe", "Pi", "Pf", "Po",
        "S", "Sm", "Sc", "Sk", "So", "Z", "Zs", "Zl", "Zp", "C", "Cc", "Cf", "Co", "Cn");

    private static readonly FrozenDictionary<string, CodePointSet> Named = new Dictionary<string, CodePointSet>(StringComparer.Ordinal)
    {
        ["Any"] = CodePointSet.Any,
        ["ASCII"] = CodePointSet.Of((0, 0x7F)),
        ["ASCII_Hex_Digit"] = CodePointSet.Of(('0', '9'), ('A', 'F'), ('a', 'f')),
        ["White_Space"] = CodePointSet.Spaces,
        ["Alphabetic"] = CodePointSet.OfCategory("L"),
        ["Uppercase"] = CodePointSet.OfCategory("Lu"),
        ["Lowercase"] = CodePointSet.OfCategory("Ll"),
        ["Latin"] = CodePointSet.Of(('A', 'Z'), ('a', 'z'), (0xC0, 0xD6), (0xD8, 0xF6), (0xF8, 0x17F)),
        ["Greek"] = CodePointSet.Of((0x391, 0x3A1), (0x3A3, 0x3A9), (0x3B1, 0x3C9)),
        ["Cyrillic"] = CodePointSet.Of((0x410, 0x44F)),
        ["Hebrew"] = CodePointSet.Of((0x5D0, 0x5EA)),
        ["Arabic"] = CodePointSet.Of((0x627, 0x63A), (0x641, 0x64A)),
        ["Han"] = CodePointSet.Of((0x4E00, 0x9FA5)),
        ["Hiragana"] = CodePointSet.Of((0x3041, 0x3096)),
        ["Katakana"] = CodePointSet.Of((0x30A1, 0x30FA)),
        ["Emoji"] = CodePointSet.Of((0x1F600, 0x1F64F)),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The set that a property or a property's value names, or null.</summary>
    public static CodePointSet? Find(string value) =>
        Named.GetValueOrDefault(value)
        ?? (LongNames.GetValueOrDefault(value, value) is var name && Categories.Contains(name) ? CodePointSet.OfCategory(name) : null);
}
