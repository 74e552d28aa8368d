using System.Text.RegularExpressions;

namespace Conformance.Mock.Identity;

/// <summary>Makes ids that look like an example: its separators, short words and kind of characters stay, the rest is new.</summary>
/// <param name="example">An id of the document.</param>
internal sealed partial class IdShape(string example)
{
    private const string Digits = "0123456789";
    private const string Lower = "abcdefghijklmnopqrstuvwxyz";
    private const string Hex = "0123456789abcdef";
    private const int LongToken = 12;
    private const int KeptPrefix = 3;
    private const int ShortWord = 6;

    /// <summary>The shape of ids where the document shows none.</summary>
    public static IdShape Usual { get; } = new("0000a0a0a0a0a0a0a0a0");

    /// <summary>An id for a number.</summary>
    public string Make(ulong number)
    {
        var part = 0UL;
        return Token().Replace(example, match => Replace(match.Value, Derivation.Of(number, part++)));
    }

    private static string Replace(string token, ulong number)
    {
        if (Guid.TryParseExact(token, "D", out _)) return Uuid(number);
        if (token.All(char.IsDigit)) return Derivation.Text(number, 1, "123456789") + Derivation.Text(number + 1, token.Length - 1, Digits);
        if (token.Length <= ShortWord && token.All(char.IsLetter)) return token;
        var kept = token.Length >= LongToken ? KeptPrefix : 0;
        return token[..kept] + Derivation.Text(number, token.Length - kept, AlphabetOf(token[kept..]));
    }

    /// <summary>A random UUID by its form (RFC 9562 section 5.4).</summary>
    private static string Uuid(ulong number)
    {
        var text = Derivation.Text(number, 32, Hex);
        return $"{text[..8]}-{text[8..12]}-4{text[13..16]}-{"89ab"[(int)(number % 4)]}{text[17..20]}-{text[20..]}";
    }

    private static string AlphabetOf(string token)
    {
        var isHex = token.All(char.IsAsciiHexDigitLower) && token.Any(char.IsDigit);
        if (isHex) return Hex;
        var alphabet = (token.Any(char.IsDigit) ? Digits : "") + (token.Any(char.IsLower) ? Lower : "") + (token.Any(char.IsUpper) ? Lower.ToUpperInvariant() : "");
        return alphabet.Length == 0 ? Lower : alphabet;
    }

    [GeneratedRegex("[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}|[0-9A-Za-z]+")]
    private static partial Regex Token();
}
