using System.Globalization;
using System.Text;
using Conformance.Generators.Values.Chance;

namespace Conformance.Generators.Values.Text;

/// <summary>Texts of the formats that JSON Schema (2020-12 section 7.3), the OpenAPI format registry and common use know.</summary>
internal static class FormatTexts
{
    /// <summary>A text of a format with a length near the wanted one, or null where the format says nothing about the text.</summary>
    /// <param name="format">The format.</param>
    /// <param name="shortest">The fewest code points; formats with room in them are filled up to it.</param>
    /// <param name="longest">The most code points; formats with room in them stay below it.</param>
    /// <param name="seed">Chance.</param>
    public static string? Draw(string format, int shortest, int longest, ulong seed)
    {
        var dice = new Dice(seed);
        var fresh = Freshness.Suffix(seed, Math.Clamp(longest / 4, 1, 8));
        return format switch
        {
            "date-time" => $"{Date(ref dice)}T{Time(ref dice)}Z",
            "date" => Date(ref dice),
            "time" => $"{Time(ref dice)}Z",
            "duration" => $"P{dice.Between(1, 30)}D",
            "email" or "idn-email" => Email(fresh, shortest, longest, seed),
            "hostname" or "idn-hostname" => Host(fresh, shortest, longest, seed),
            "ipv4" or "ip" => $"192.0.2.{dice.Between(1, 254)}",
            "ipv6" => $"2001:db8::{dice.Between(1, 0xFFFF):x}",
            "uri" or "url" or "iri" or "uri-reference" or "iri-reference" => Uri(fresh, shortest, longest, seed),
            "uri-template" => Uri(fresh, shortest, longest - 5, seed) + "/{id}",
            "uuid" or "guid" => Uuid(ref dice),
            "json-pointer" => $"/{fresh}",
            "relative-json-pointer" => $"{dice.Between(0, 3)}/{fresh}",
            "regex" => $"^{fresh}.*$",
            "byte" or "base64" => Base64(shortest, longest, seed),
            "base64url" => Base64(shortest, longest, seed).TrimEnd('=').Replace('+', '-').Replace('/', '_'),
            "boolean" => dice.Chance(1, 2) ? "true" : "false",
            "int32" or "int64" or "integer" => Whole(dice.Between(0, 1000)),
            "decimal" or "double" or "float" or "number" => $"{Whole(dice.Between(0, 1000))}.{dice.Between(1, 9)}",
            "char" => fresh[..1],
            "media-range" or "mime" => "application/json",
            "locale" or "language" or "bcp47" => "en-US",
            "country" => "US",
            "phone" => $"+1202555{dice.Between(100, 199):0000}",
            "color" => $"#{dice.Between(0, 0xFFFFFF):x6}",
            _ => null,
        };
    }

    /// <summary>Between 2031 and 2037: whatever is meant, it is not over, and it fits 32-bit seconds.</summary>
    private static string Date(ref Dice dice) => string.Create(CultureInfo.InvariantCulture, $"{dice.Between(2031, 2037)}-{dice.Between(1, 12):00}-{dice.Between(1, 28):00}");

    private static string Time(ref Dice dice) =>
        string.Create(CultureInfo.InvariantCulture, $"{dice.Between(0, 23):00}:{dice.Between(0, 59):00}:{dice.Between(0, 59):00}.000");

    private static string Whole(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The local part has at most 64 octets (RFC 5321 section 4.5.3.1), so long addresses have long domains.</summary>
    private static string Email(string fresh, int shortest, int longest, ulong seed)
    {
        var domain = longest >= fresh.Length + 12 ? "example.com" : "a.co";
        var local = TextLength.Fit(fresh, Math.Clamp(shortest - domain.Length - 1, 1, 64), Math.Clamp(longest - domain.Length - 1, 1, 64), seed);
        return $"{local}@{Host(domain, shortest - local.Length - 1, longest, seed)}";
    }

    private static string Host(string name, int shortest, int longest, ulong seed)
    {
        var host = longest >= name.Length + 12 && !name.Contains('.', StringComparison.Ordinal) ? $"{name}.example.com" : name;
        for (var missing = shortest - host.Length; missing > 1; missing = shortest - host.Length)
        {
            host = $"{TextLength.Fit("", Math.Min(missing - 1, 60), 60, Seeds.Mix(seed, (ulong)host.Length))}.{host}";
        }

        return host.Length < shortest ? $"a{host}" : host;
    }

    private static string Uri(string fresh, int shortest, int longest, ulong seed)
    {
        var start = longest >= 20 ? "https://example.com/" : "a:";
        return start + TextLength.Fit(fresh, shortest - start.Length, Math.Max(0, longest - start.Length), seed);
    }

    private static string Uuid(ref Dice dice)
    {
        var text = new StringBuilder($"{dice.Next():x16}{dice.Next():x16}");
        (text[12], text[16]) = ('4', "89ab"[dice.Below(4)]);
        return text.Insert(20, '-').Insert(16, '-').Insert(12, '-').Insert(8, '-').ToString();
    }

    private static string Base64(int shortest, int longest, ulong seed)
    {
        var groups = Math.Max((shortest + 3) / 4, Math.Min(4, longest / 4));
        return Convert.ToBase64String(Encoding.ASCII.GetBytes(Freshness.Suffix(seed, groups * 3)));
    }
}
