namespace Conformance.Spec.Schemas.Patterns;

/// <summary>The text of a pattern and how far it has been read.</summary>
internal sealed class PatternText(string source)
{
    public int At { get; private set; }

    public bool AtEnd => At >= source.Length;

    public char Current => AtEnd ? '\0' : source[At];

    public bool Next(char expected)
    {
        if (AtEnd || source[At] != expected) return false;
        At++;
        return true;
    }

    public bool Next(string expected)
    {
        if (string.CompareOrdinal(source, At, expected, 0, expected.Length) != 0) return false;
        At += expected.Length;
        return true;
    }

    public bool IsNext(char expected) => !AtEnd && source[At] == expected;

    /// <summary>The next character as a code point.</summary>
    public int TakeCodePoint()
    {
        if (AtEnd) throw Problem("ends too early.");
        var pair = At + 1 < source.Length && char.IsSurrogatePair(source[At], source[At + 1]);
        var codePoint = pair ? char.ConvertToUtf32(source[At], source[At + 1]) : source[At];
        At += pair ? 2 : 1;
        return codePoint;
    }

    /// <summary>What stands before <paramref name="end"/>, which is taken too.</summary>
    public string TakeUntil(char end)
    {
        var stop = source.IndexOf(end, At);
        if (stop < 0) throw Problem($"lacks a closing {end}.");
        var taken = source[At..stop];
        At = stop + 1;
        return taken;
    }

    /// <summary>So many hexadecimal digits as a number; null, and nothing taken, if they are not there.</summary>
    public int? TakeHex(int digits)
    {
        if (At + digits > source.Length || !source.AsSpan(At, digits).ToString().All(char.IsAsciiHexDigit)) return null;
        At += digits;
        return Convert.ToInt32(source.Substring(At - digits, digits), 16);
    }

    /// <summary>Decimal digits as a number, the largest one if it is larger; null if there is none.</summary>
    public int? TakeNumber()
    {
        var from = At;
        while (char.IsAsciiDigit(Current)) At++;
        if (At == from) return null;
        return int.TryParse(source.AsSpan(from, At - from), out var number) ? number : int.MaxValue;
    }

    public void BackTo(int at) => At = at;

    public PatternSyntaxException Problem(string problem) => new($"{problem.TrimEnd('.')} (at character {At + 1}).");
}
