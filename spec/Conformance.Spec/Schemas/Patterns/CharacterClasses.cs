namespace Conformance.Spec.Schemas.Patterns;

/// <summary>The classes that ECMA-262 names by an escape (section 22.2.2.9).</summary>
internal static class CharacterClasses
{
    public static CodePointSet Digits { get; } = CodePointSet.Range('0', '9');

    public static CodePointSet Word { get; } = CodePointSet.Union(
        [CodePointSet.Range('a', 'z'), CodePointSet.Range('A', 'Z'), Digits, CodePointSet.Of('_')]);

    public static CodePointSet LineTerminators { get; } = CodePointSet.Of("\n\r\u2028\u2029");

    public static CodePointSet Space { get; } = CodePointSet.Union(
        [LineTerminators, CodePointSet.Of("\t\v\f \u00A0\u1680\u202F\u205F\u3000\uFEFF"), CodePointSet.Range(0x2000, 0x200A)]);

    /// <summary>The class of a letter such as <c>d</c> or <c>W</c>, or null.</summary>
    public static CodePointSet? Named(char letter) => letter switch
    {
        'd' => Digits,
        'D' => Digits.Complement(),
        'w' => Word,
        'W' => Word.Complement(),
        's' => Space,
        'S' => Space.Complement(),
        _ => null,
    };
}
