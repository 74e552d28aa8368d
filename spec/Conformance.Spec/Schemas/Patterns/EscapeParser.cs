using Conformance.Spec.Schemas.Patterns.Nodes;

namespace Conformance.Spec.Schemas.Patterns;

/// <summary>Parses what follows a backslash (ECMA-262 section 22.2.1, AtomEscape and ClassEscape).</summary>
internal sealed class EscapeParser(PatternText text, GroupNames groups)
{
    public PatternNode ParseAtom()
    {
        if (text.Next('b')) return new Anchor(AnchorKind.WordBoundary);
        if (text.Next('B')) return new Anchor(AnchorKind.NotWordBoundary);
        if (text.Next("k<")) return NamedReference(text.TakeUntil('>'));
        if (text.Current is >= '1' and <= '9') return NumberedReference(text.TakeNumber()!.Value);
        return new OneCharacter(ParseSet());
    }

    /// <summary>An escape that stands for one character or a class of them.</summary>
    public CodePointSet ParseSet()
    {
        if (text.Current is 'p' or 'P') return Property(negative: text.TakeCodePoint() == 'P');
        if (CharacterClasses.Named(text.Current) is not { } named) return CodePointSet.Of(Character());
        text.TakeCodePoint();
        return named;
    }

    private int Character() => text.TakeCodePoint() switch
    {
        'f' => '\f',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'v' => '\v',
        '0' when !char.IsAsciiDigit(text.Current) => 0,
        'c' => Control(),
        'x' => text.TakeHex(2) ?? throw text.Problem("has \\x without two hexadecimal digits."),
        'u' => Unicode(),
        var letter and < 128 when char.IsAsciiLetterOrDigit((char)letter) => throw text.Problem($"has the escape \\{(char)letter}, which ECMA-262 does not know."),
        var other => other,
    };

    private int Control() => char.IsAsciiLetter(text.Current) ? text.TakeCodePoint() % 32 : throw text.Problem("has \\c without a letter.");

    private int Unicode()
    {
        if (text.Next('{'))
        {
            var digits = text.TakeUntil('}');
            if (digits.Length is 0 or > 8 || !digits.All(char.IsAsciiHexDigit)) throw text.Problem("has \\u{ without hexadecimal digits.");
            var codePoint = Convert.ToUInt32(digits, 16);
            return codePoint <= CodePointSet.Last ? (int)codePoint : throw text.Problem("has a code point beyond 10FFFF.");
        }

        var unit = text.TakeHex(4) ?? throw text.Problem("has \\u without four hexadecimal digits.");
        var next = text.At;
        if (char.IsHighSurrogate((char)unit) && text.Next("\\u") && text.TakeHex(4) is { } low && char.IsLowSurrogate((char)low))
        {
            return char.ConvertToUtf32((char)unit, (char)low);
        }

        text.BackTo(next);
        return unit;
    }

    private CodePointSet Property(bool negative)
    {
        if (!text.Next('{')) throw text.Problem("has \\p without a property in braces.");
        var expression = text.TakeUntil('}');
        var set = UnicodeProperties.Find(expression) ?? throw text.Problem($"has the property {expression}, which is not known here.");
        return negative ? set.Complement() : set;
    }

    private BackReference NamedReference(string name) =>
        new(groups.NumberOf(name) ?? throw text.Problem($"refers to the group {name}, which it does not have."));

    private BackReference NumberedReference(int number) =>
        number <= groups.Count ? new(number) : throw text.Problem($"refers to the group {number}, which it does not have.");
}
