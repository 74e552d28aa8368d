using System.Buffers.Text;

namespace Conformance.Spec.Schemas.Values;

/// <summary>Reads the numbers that people write, exactly and without allocation.</summary>
internal static class FastNumber
{
    /// <summary>So many characters without exponent fit a decimal without rounding.</summary>
    private const int Longest = 28;

    /// <summary>False for a number that needs <see cref="ExactNumber"/>.</summary>
    public static bool TryRead(ReadOnlySpan<byte> text, out decimal value)
    {
        value = 0;
        if (text.Length > Longest || text.IndexOfAny((byte)'e', (byte)'E') >= 0) return false;
        if (text.Length <= 18 && Utf8Parser.TryParse(text, out long whole, out var used) && used == text.Length)
        {
            value = whole;
            return true;
        }

        return Utf8Parser.TryParse(text, out value, out used) && used == text.Length;
    }
}
