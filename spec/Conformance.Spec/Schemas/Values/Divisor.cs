using System.Numerics;

namespace Conformance.Spec.Schemas.Values;

/// <summary>Tells multiples of one number, exactly and in time linear in the digits written.</summary>
internal sealed class Divisor
{
    /// <summary>Digits taken at once: a step of ten to the eighteenth fits a long.</summary>
    private const int ChunkLength = 18;

    private static readonly BigInteger ChunkBase = BigInteger.Pow(10, ChunkLength);

    private readonly BigInteger _digits;
    private readonly long _scale;
    private readonly decimal? _fast;

    /// <param name="number">Greater than zero.</param>
    /// <param name="text">The same as written.</param>
    public Divisor(ExactNumber number, ReadOnlySpan<byte> text)
    {
        _digits = ToInteger(number.Digits, modulus: null);
        _scale = number.Exponent - number.Digits.Length;
        if (FastNumber.TryRead(text, out var fast) && fast > 0) _fast = fast;
    }

    public bool Divides(ReadOnlySpan<byte> text) =>
        _fast is { } divisor && FastNumber.TryRead(text, out var value) && IsSafe(value, divisor)
            ? value % divisor == 0
            : Divides(ExactNumber.Parse(text));

    private bool Divides(ExactNumber value)
    {
        if (value.IsZero) return true;
        var shift = value.Exponent - value.Digits.Length - _scale;
        // The digits do not end in zero, so they are no multiple of a number that does.
        if (shift < 0) return false;
        var remainder = ToInteger(value.Digits, _digits);
        return (remainder * BigInteger.ModPow(10, shift, _digits) % _digits).IsZero;
    }

    /// <summary>Decimal's remainder is exact while both fit its 96 bits at the finer scale.</summary>
    private static bool IsSafe(decimal value, decimal divisor) => Math.Abs(value) < 1e9m && divisor >= 1e-9m;

    private static BigInteger ToInteger(ReadOnlySpan<byte> digits, BigInteger? modulus)
    {
        var result = BigInteger.Zero;
        for (var at = 0; at < digits.Length; at += ChunkLength)
        {
            var chunk = digits.Slice(at, Math.Min(ChunkLength, digits.Length - at));
            result = (result * (chunk.Length == ChunkLength ? ChunkBase : BigInteger.Pow(10, chunk.Length))) + ToLong(chunk);
            if (modulus is { } m) result %= m;
        }

        return result;
    }

    private static long ToLong(ReadOnlySpan<byte> digits)
    {
        var value = 0L;
        foreach (var digit in digits) value = (value * 10) + digit;
        return value;
    }
}
