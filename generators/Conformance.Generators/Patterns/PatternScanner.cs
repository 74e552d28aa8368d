using System.Globalization;
using Conformance.Generators.Patterns.Nodes;

namespace Conformance.Generators.Patterns;

/// <summary>Moves over a pattern by code points.</summary>
/// <param name="source">The pattern.</param>
internal sealed class PatternScanner(string source)
{
    private int _at;

    /// <summary>True behind the last code point.</summary>
    public bool AtEnd => _at >= source.Length;

    /// <summary>The next UTF-16 unit, not taken.</summary>
    public char Peek => AtEnd ? throw Wrong("ends too early") : source[_at];

    /// <summary>Takes the next code point.</summary>
    public int Next()
    {
        if (AtEnd) throw Wrong("ends too early");
        var pair = _at + 1 < source.Length && char.IsSurrogatePair(source[_at], source[_at + 1]);
        var codePoint = pair ? char.ConvertToUtf32(source[_at], source[_at + 1]) : source[_at];
        _at += pair ? 2 : 1;
        return codePoint;
    }

    /// <summary>Takes a unit if it comes next.</summary>
    public bool Take(char unit)
    {
        if (AtEnd || source[_at] != unit) return false;
        _at++;
        return true;
    }

    /// <summary>Takes a text if it comes next.</summary>
    public bool Take(string text)
    {
        if (string.CompareOrdinal(source, _at, text, 0, text.Length) != 0) return false;
        _at += text.Length;
        return true;
    }

    /// <summary>Takes everything up to a unit, and the unit.</summary>
    public string Until(char end)
    {
        var index = source.IndexOf(end, _at);
        if (index < 0) throw Wrong($"missing '{end}'");
        var text = source[_at..index];
        _at = index + 1;
        return text;
    }

    /// <summary>Takes decimal digits as a number; one beyond the range of lengths counts as the longest.</summary>
    public int Digits()
    {
        var start = _at;
        while (!AtEnd && char.IsAsciiDigit(source[_at])) _at++;
        if (start == _at) throw Wrong("a number is missing");
        return int.TryParse(source.AsSpan(start, _at - start), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : PatternNode.Unbounded;
    }

    /// <summary>Takes exactly <paramref name="count"/> hexadecimal digits; false, and nothing taken, where they do not follow.</summary>
    public bool TryHex(int count, out int number)
    {
        number = 0;
        if (_at + count > source.Length || !source.AsSpan(_at, count).ContainsOnlyHex()) return false;
        number = int.Parse(source.AsSpan(_at, count), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        _at += count;
        return true;
    }

    /// <summary>Takes <c>{n}</c>, <c>{n,}</c> or <c>{n,m}</c>; other braces are literal (ECMA-262 annex B.1.2).</summary>
    public bool TryBraces(out int least, out int? most)
    {
        (least, most) = (0, null);
        var start = _at;
        if (!Take('{') || AtEnd || !char.IsAsciiDigit(Peek)) return Back(start);
        least = Digits();
        most = least;
        if (Take(',')) most = !AtEnd && char.IsAsciiDigit(Peek) ? Digits() : null;
        return Take('}') || Back(start);
    }

    /// <summary>What to throw: the fault and where it is.</summary>
    public FormatException Wrong(string fault) => new($"{fault} at character {_at + 1}");

    private bool Back(int start)
    {
        _at = start;
        return false;
    }
}
