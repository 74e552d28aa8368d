using System.Globalization;
using System.Text.Json;

namespace Conformance.Generators.Chains.Sequels;

/// <summary>Ids of the same shape as known ones that name nothing, as far as anyone can tell.</summary>
internal static class UnknownId
{
    /// <summary>So many letters and digits at the end are changed: the beginning may tell the kind of thing.</summary>
    private const int Changed = 8;
    private const int FewestLetters = 4;
    private const int Step = 5;

    /// <summary>Far beyond what a test system has counted to, and within 32 bits.</summary>
    private const long FarAway = 1_000_003;

    /// <summary>An id like another.</summary>
    public static JsonElement Like(JsonElement id) => id.ValueKind switch
    {
        JsonValueKind.Number when id.TryGetInt64(out var number) => JsonSerializer.SerializeToElement(number + FarAway),
        JsonValueKind.String => JsonSerializer.SerializeToElement(Like(id.GetString()!)),
        _ => id,
    };

    private static string Like(string id)
    {
        if (long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < int.MaxValue) return (number + FarAway).ToString(CultureInfo.InvariantCulture);
        if (id.Count(char.IsAsciiLetterOrDigit) < FewestLetters) return $"{id}qzxkvj";
        var isHex = id.All(c => char.IsAsciiHexDigitLower(c) || c == '-');
        var letters = id.ToCharArray();
        for (var (at, left) = (letters.Length - 1, Changed); at >= 0 && left > 0; at--)
        {
            if (!char.IsAsciiLetterOrDigit(letters[at])) continue;
            letters[at] = Turned(letters[at], isHex);
            left--;
        }

        return new string(letters);
    }

    private static char Turned(char letter, bool isHex) => letter switch
    {
        _ when isHex => "0123456789abcdef"[(int.Parse([letter], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture) + Step) % 16],
        >= '0' and <= '9' => (char)('0' + ((letter - '0' + Step) % 10)),
        >= 'a' and <= 'z' => (char)('a' + ((letter - 'a' + Step) % 26)),
        _ => (char)('A' + ((letter - 'A' + Step) % 26)),
    };
}
