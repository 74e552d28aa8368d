using System.Globalization;

namespace Conformance.Spec.Schemas.Patterns;

/// <summary>The Unicode properties that <c>\p{…}</c> can name here: general categories, the scripts in common use, and a few binary ones.</summary>
internal static class UnicodeProperties
{
    private static readonly Dictionary<string, UnicodeCategory[]> Categories = ReadCategories();

    private static readonly Dictionary<string, (int From, int To)[]> Scripts = new(StringComparer.Ordinal)
    {
        ["Latin"] = [(0x41, 0x5A), (0x61, 0x7A), (0xAA, 0xAA), (0xBA, 0xBA), (0xC0, 0xD6), (0xD8, 0xF6), (0xF8, 0x2B8), (0x1E00, 0x1EFF), (0x2C60, 0x2C7F), (0xA722, 0xA787), (0xFF21, 0xFF3A), (0xFF41, 0xFF5A)],
        ["Greek"] = [(0x370, 0x373), (0x375, 0x377), (0x37A, 0x37D), (0x37F, 0x37F), (0x384, 0x384), (0x386, 0x386), (0x388, 0x3E1), (0x3F0, 0x3FF), (0x1F00, 0x1FFE)],
        ["Cyrillic"] = [(0x400, 0x484), (0x487, 0x52F), (0x1C80, 0x1C88), (0x2DE0, 0x2DFF), (0xA640, 0xA69F)],
        ["Hebrew"] = [(0x591, 0x5C7), (0x5D0, 0x5EA), (0x5EF, 0x5F4), (0xFB1D, 0xFB4F)],
        ["Arabic"] = [(0x600, 0x604), (0x606, 0x60B), (0x60D, 0x61A), (0x61C, 0x61E), (0x620, 0x63F), (0x641, 0x64A), (0x656, 0x66F), (0x671, 0x6DC), (0x6DE, 0x6FF), (0x750, 0x77F)],
        ["Devanagari"] = [(0x900, 0x950), (0x955, 0x963), (0x966, 0x97F)],
        ["Thai"] = [(0xE01, 0xE3A), (0xE40, 0xE5B)],
        ["Hangul"] = [(0x1100, 0x11FF), (0x3131, 0x318E), (0xAC00, 0xD7A3)],
        ["Hiragana"] = [(0x3041, 0x3096), (0x309D, 0x309F)],
        ["Katakana"] = [(0x30A1, 0x30FA), (0x30FD, 0x30FF), (0x31F0, 0x31FF), (0xFF66, 0xFF6F), (0xFF71, 0xFF9D)],
        ["Han"] = [(0x2E80, 0x2FD5), (0x3005, 0x3005), (0x3007, 0x3007), (0x3021, 0x3029), (0x3038, 0x303B), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAD9), (0x20000, 0x323AF)],
    };

    /// <summary>The code points with the property that stands between the braces; null if it is not known.</summary>
    public static CodePointSet? Find(string expression) => expression.Split('=') switch
    {
        ["Any"] => CodePointSet.All,
        ["ASCII"] => CodePointSet.Range(0, 0x7F),
        ["ASCII_Hex_Digit" or "AHex"] => CodePointSet.Of("0123456789abcdefABCDEF"),
        ["Alphabetic" or "Alpha"] => Union("L", "Nl"),
        ["Uppercase" or "Upper"] => Union("Lu"),
        ["Lowercase" or "Lower"] => Union("Ll"),
        ["White_Space" or "space"] => CodePointSet.Union([CodePointSet.Range(9, 13), CodePointSet.Of("\u0085"), Union("Z")]),
        [var category] => Category(category),
        ["General_Category" or "gc", var category] => Category(category),
        ["Script" or "sc" or "Script_Extensions" or "scx", var script] => Script(script),
        _ => null,
    };

    private static CodePointSet? Category(string name) =>
        Categories.TryGetValue(name, out var categories) ? CodePointSet.OfCategories(categories) : null;

    private static CodePointSet Union(params IEnumerable<string> categories) =>
        CodePointSet.OfCategories([.. categories.SelectMany(name => Categories[name])]);

    private static CodePointSet? Script(string name) => Scripts.TryGetValue(name, out var ranges)
        ? CodePointSet.Union(ranges.Select(range => CodePointSet.Range(range.From, range.To)))
        : null;

    private static Dictionary<string, UnicodeCategory[]> ReadCategories()
    {
        var rows =
            """
            Lu Uppercase_Letter|Ll Lowercase_Letter|Lt Titlecase_Letter|Lm Modifier_Letter|Lo Other_Letter|Mn Nonspacing_Mark|Mc Spacing_Mark
            |Me Enclosing_Mark|Nd Decimal_Number digit|Nl Letter_Number|No Other_Number|Zs Space_Separator|Zl Line_Separator|Zp Paragraph_Separator
            |Cc Control cntrl|Cf Format|Cs Surrogate|Co Private_Use|Pc Connector_Punctuation|Pd Dash_Punctuation|Ps Open_Punctuation
            |Pe Close_Punctuation|Pi Initial_Punctuation|Pf Final_Punctuation|Po Other_Punctuation|Sm Math_Symbol|Sc Currency_Symbol
            |Sk Modifier_Symbol|So Other_Symbol|Cn Unassigned
            """;
        var single = rows.Split('|').Select((names, i) => (Names: names.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries), Category: (UnicodeCategory)i)).ToArray();
        var byName = single.SelectMany(row => row.Names.Select(name => (name, new[] { row.Category }))).ToDictionary(x => x.name, x => x.Item2, StringComparer.Ordinal);
        foreach (var (names, letter) in new[] { ("Letter", 'L'), ("Mark Combining_Mark", 'M'), ("Number", 'N'), ("Punctuation punct", 'P'), ("Symbol", 'S'), ("Separator", 'Z'), ("Other", 'C') })
        {
            UnicodeCategory[] group = [.. single.Where(row => row.Names[0][0] == letter).Select(row => row.Category)];
            foreach (var name in names.Split(' ').Append(letter.ToString())) byName[name] = group;
        }

        byName["LC"] = byName["Cased_Letter"] = [UnicodeCategory.UppercaseLetter, UnicodeCategory.LowercaseLetter, UnicodeCategory.TitlecaseLetter];
        return byName;
    }
}
