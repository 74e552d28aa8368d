using System.Globalization;
using System.Text;

namespace Conformance.Spec.Schemas.Values;

/// <summary>A JSON number without rounding: <c>0.d₁d₂d₃… × 10^Exponent</c>, digits without leading or trailing zeros. Comparing costs
/// time linear in what was written, whatever the exponent.</summary>
internal sealed class ExactNumber : IEquatable<ExactNumber>
{
    /// <summary>Exponents beyond are taken for this: no number of the world needs them, and sums of two still fit.</summary>
    private const long ExponentCap = 1_000_000_000_000_000_000;

    private readonly byte[] _digits;

    private ExactNumber(bool negative, byte[] digits, long exponent)
    {
        IsNegative = negative && digits.Length > 0;
        _digits = digits;
        Exponent = digits.Length == 0 ? 0 : exponent;
    }

    public bool IsNegative { get; }

    /// <summary>The digits, 0 to 9; none for zero.</summary>
    public ReadOnlySpan<byte> Digits => _digits;

    public long Exponent { get; }

    public bool IsZero => _digits.Length == 0;

    /// <summary>True if there is no fraction.</summary>
    public bool IsInteger => _digits.Length <= Exponent || IsZero;

    /// <summary>A whole number that is not negative as a long, the largest long if it is larger.</summary>
    public long ToCount()
    {
        if (Exponent > 18) return long.MaxValue;
        var value = 0L;
        for (var i = 0; i < Exponent; i++) value = (value * 10) + (i < _digits.Length ? _digits[i] : 0);
        return value;
    }

    /// <summary>Reads a number in JSON's syntax (RFC 8259 section 6).</summary>
    public static ExactNumber Parse(ReadOnlySpan<byte> text)
    {
        var negative = text[0] == '-';
        if (negative) text = text[1..];
        var e = text.IndexOfAny((byte)'e', (byte)'E');
        var mantissa = e < 0 ? text : text[..e];
        var point = mantissa.IndexOf((byte)'.');
        var whole = point < 0 ? mantissa.Length : point;
        return Normalize(negative, mantissa, whole, e < 0 ? 0 : ParseExponent(text[(e + 1)..]));
    }

    public static ExactNumber Parse(string text) => Parse(Encoding.ASCII.GetBytes(text));

    public int CompareWith(ExactNumber other)
    {
        if (IsNegative != other.IsNegative) return IsNegative ? -1 : 1;
        return IsNegative ? -CompareMagnitude(other) : CompareMagnitude(other);
    }

    public bool Equals(ExactNumber? other) => other is not null && CompareWith(other) == 0;

    public override bool Equals(object? obj) => Equals(obj as ExactNumber);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.Add(IsNegative);
        hash.Add(Exponent);
        hash.AddBytes(_digits);
        return hash.ToHashCode();
    }

    /// <summary>The digits as text, for messages; exponents are kept where they are long.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{(IsNegative ? "-" : "")}0.{string.Concat(_digits.Select(d => (char)('0' + d)))}e{Exponent}");

    private int CompareMagnitude(ExactNumber other)
    {
        if (IsZero || other.IsZero) return other.IsZero.CompareTo(IsZero);
        var byExponent = Exponent.CompareTo(other.Exponent);
        return byExponent != 0 ? byExponent : Digits.SequenceCompareTo(other.Digits);
    }

    private static ExactNumber Normalize(bool negative, ReadOnlySpan<byte> mantissa, int whole, long exponent)
    {
        var digits = new byte[mantissa.Length];
        var count = 0;
        var leading = 0;
        foreach (var unit in mantissa)
        {
            if (unit == '.') continue;
            if (count == 0 && unit == '0') leading++;
            else digits[count++] = (byte)(unit - '0');
        }

        while (count > 0 && digits[count - 1] == 0) count--;
        return new(negative, digits[..count], Math.Clamp(exponent + whole - leading, -ExponentCap, ExponentCap));
    }

    private static long ParseExponent(ReadOnlySpan<byte> text)
    {
        var negative = text[0] == '-';
        if (text[0] is (byte)'-' or (byte)'+') text = text[1..];
        text = text.TrimStart((byte)'0');
        var value = text.Length > 18 ? ExponentCap : text.Length == 0 ? 0 : long.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
        return negative ? -value : value;
    }
}
