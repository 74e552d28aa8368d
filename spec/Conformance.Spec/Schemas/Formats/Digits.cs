namespace Conformance.Spec.Schemas.Formats;

/// <summary>Reads digits of ASCII.</summary>
internal static class Digits
{
    /// <summary>Exactly <paramref name="count"/> digits at the beginning as a number, or -1.</summary>
    public static int Read(ReadOnlySpan<byte> text, int count)
    {
        if (text.Length < count) return -1;
        var value = 0;
        foreach (var unit in text[..count])
        {
            if (!Is(unit)) return -1;
            value = (value * 10) + (unit - '0');
        }

        return value;
    }

    /// <summary>How many digits there are at the beginning.</summary>
    public static int CountAt(ReadOnlySpan<byte> text)
    {
        var end = text.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        return end < 0 ? text.Length : end;
    }

    public static bool Is(byte unit) => unit is >= (byte)'0' and <= (byte)'9';

    public static bool IsHex(byte unit) => char.IsAsciiHexDigit((char)unit);
}
