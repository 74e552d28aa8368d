using Conformance.Generators.Patterns.Sets;

namespace Conformance.Generators.Patterns;

/// <summary>Reads what follows a backslash where it means a code point or a set of them.</summary>
/// <param name="scanner">Stands behind the backslash.</param>
internal sealed class EscapeParser(PatternScanner scanner)
{
    /// <summary>The set that the escape means.</summary>
    public CodePointSet Parse()
    {
        var letter = scanner.Next();
        return letter switch
        {
            'd' => CodePointSet.Digits,
            'D' => CodePointSet.Digits.Negate(),
            'w' => CodePointSet.Words,
            'W' => CodePointSet.Words.Negate(),
            's' => CodePointSet.Spaces,
            'S' => CodePointSet.Spaces.Negate(),
            'p' => Property(),
            'P' => Property().Negate(),
            _ => One(Literal(letter)),
        };
    }

    private int Literal(int letter) => letter switch
    {
        't' => '\t',
        'n' => '\n',
        'r' => '\r',
        'v' => '\v',
        'f' => '\f',
        '0' => '\0',
        'c' => scanner.Next() % 32,
        'x' => scanner.TryHex(2, out var octet) ? octet : 'x',
        'u' => Unicode(),
        _ => letter,
    };

    private int Unicode()
    {
        if (scanner.Take('{')) return Braced(scanner.Until('}'));
        if (!scanner.TryHex(4, out var unit)) return 'u';
        if (char.IsHighSurrogate((char)unit) && scanner.Take("\\u") && scanner.TryHex(4, out var low)) return char.ConvertToUtf32((char)unit, (char)low);
        return unit;
    }

    private int Braced(string digits) =>
        digits.Length is > 0 and < 8 && digits.AsSpan().ContainsOnlyHex() && Convert.ToInt32(digits, 16) is <= 0x10FFFF and var codePoint
            ? codePoint
            : throw scanner.Wrong("no code point");

    private CodePointSet Property()
    {
        if (!scanner.Take('{')) return One('p');
        var name = scanner.Until('}');
        var value = name[(name.IndexOf('=', StringComparison.Ordinal) + 1)..];
        return UnicodeProperties.Find(value) ?? throw scanner.Wrong($"property '{name}' is not known");
    }

    private static CodePointSet One(int codePoint) => CodePointSet.Of((codePoint, codePoint));
}
