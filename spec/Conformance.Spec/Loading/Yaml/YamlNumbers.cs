using System.Globalization;
using System.Numerics;

namespace Conformance.Spec.Loading.Yaml;

/// <summary>Numbers of YAML's core schema written as JSON numbers, digit by digit: no precision is lost.</summary>
internal static class YamlNumbers
{
    /// <summary>Hexadecimal and octal digits beyond this are text: converting them takes time that grows with the square.</summary>
    private const int LongestOtherBase = 256;

    /// <summary>The JSON number that a plain scalar means, or null if it means text.</summary>
    internal static string? TryRead(string text)
    {
        if (text[0] is not ((>= '0' and <= '9') or '-' or '+' or '.')) return null;
        return text switch
        {
            ['0', 'x', _, ..] => OtherBase(text.AsSpan(2), NumberStyles.AllowHexSpecifier, IsHex),
            ['0', 'o', _, ..] => Octal(text.AsSpan(2)),
            _ => Decimal(text),
        };
    }

    /// <summary><c>[-+]? ( \. [0-9]+ | [0-9]+ ( \. [0-9]* )? ) ( [eE] [-+]? [0-9]+ )?</c>; JSON wants digits on both sides of the point.</summary>
    private static string? Decimal(string text)
    {
        var rest = text.AsSpan(text[0] is '-' or '+' ? 1 : 0);
        var whole = TakeDigits(ref rest);
        var hasPoint = Take(ref rest, ".");
        var fraction = hasPoint ? TakeDigits(ref rest) : default;
        if (whole.IsEmpty && fraction.IsEmpty) return null;
        if (!IsExponent(rest)) return null;
        if (IsJson(text, whole, hasPoint, fraction)) return text;

        var sign = text[0] == '-' ? "-" : "";
        var significant = whole.TrimStart('0');
        var point = hasPoint ? "." : "";
        return $"{sign}{(significant.IsEmpty ? "0" : significant)}{point}{(hasPoint && fraction.IsEmpty ? "0" : fraction)}{rest}";
    }

    private static bool IsJson(string text, ReadOnlySpan<char> whole, bool hasPoint, ReadOnlySpan<char> fraction) =>
        text[0] != '+' && (whole is ['0'] || whole is [not '0', ..]) && hasPoint != fraction.IsEmpty;

    private static bool IsExponent(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return true;
        if (!Take(ref text, "eE")) return false;
        Take(ref text, "+-");
        return !TakeDigits(ref text).IsEmpty && text.IsEmpty;
    }

    private static string? Octal(ReadOnlySpan<char> digits)
    {
        if (digits.Length > LongestOtherBase || digits.ContainsAnyExceptInRange('0', '7')) return null;
        var value = BigInteger.Zero;
        foreach (var digit in digits) value = (value << 3) + (digit - '0');
        return value.ToString(CultureInfo.InvariantCulture);
    }

    private static string? OtherBase(ReadOnlySpan<char> digits, NumberStyles style, Func<char, bool> isDigit)
    {
        if (digits.Length > LongestOtherBase) return null;
        foreach (var digit in digits)
        {
            if (!isDigit(digit)) return null;
        }

        return BigInteger.Parse($"0{digits}", style, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);
    }

    private static bool IsHex(char digit) => char.IsAsciiHexDigit(digit);

    private static ReadOnlySpan<char> TakeDigits(ref ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAnyExceptInRange('0', '9');
        var digits = end < 0 ? text : text[..end];
        text = text[digits.Length..];
        return digits;
    }

    private static bool Take(ref ReadOnlySpan<char> text, string anyOf)
    {
        if (text.IsEmpty || !anyOf.Contains(text[0], StringComparison.Ordinal)) return false;
        text = text[1..];
        return true;
    }
}
