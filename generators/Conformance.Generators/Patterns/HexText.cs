using System.Buffers;

namespace Conformance.Generators.Patterns;

/// <summary>Hexadecimal digits in text.</summary>
internal static class HexText
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789abcdefABCDEF");

    /// <summary>True if there is nothing but hexadecimal digits.</summary>
    public static bool ContainsOnlyHex(this ReadOnlySpan<char> text) => text.IndexOfAnyExcept(Digits) < 0;
}
