using Bogus;

namespace Conformance.Generators.Values.Text;

/// <summary>
/// What names mean. What could be a key carries the fresh part; nothing leads outside <c>example.com</c> (RFC 2606), no number
/// can be called (555-01xx) and no address is anybody's (RFC 5737).
/// </summary>
internal static class NamedTextTable
{
    /// <summary>A word for a name that says nothing.</summary>
    public static Func<Faker, string, string> Word { get; } = (f, fresh) => $"{f.Lorem.Word()}-{fresh}";

    /// <summary>Makers by the last words of a name.</summary>
    public static IEnumerable<KeyValuePair<string, Func<Faker, string, string>>> Rows =>
        from row in Groups
        from words in row.Words.Split(',')
        select KeyValuePair.Create(words.Trim(), row.Make);

    private static IReadOnlyList<(string Words, Func<Faker, string, string> Make)> Groups { get; } =
    [
        ("email, mail, login, username, user name, email address, principal", Email),
        ("filter, search", (_, fresh) => $"id eq \"{fresh}\""),
        ("first name, given name, middle name", (f, _) => f.Name.FirstName()),
        ("last name, family name, surname", (f, _) => f.Name.LastName()),
        ("full name, formatted name, contact name", (f, _) => $"{f.Name.FirstName()} {f.Name.LastName()}"),
        ("display name, nickname, nick name, name, label, title", (f, fresh) => $"{f.Commerce.Color()} {f.Hacker.Noun()} {fresh}"),
        ("phone, mobile, phone number, telephone, mobile phone, primary phone", (f, _) => $"+1202555{f.Random.Number(100, 199):0000}"),
        ("street, street address, address line, address 1, address1", (f, _) => $"{f.Random.Number(1, 999)} {f.Name.LastName()} Street"),
        ("address, location", (f, _) => $"{f.Random.Number(1, 999)} {f.Name.LastName()} Street, {f.PickRandom(Cities)}"),
        ("city, town, locality", (f, _) => f.PickRandom(Cities)),
        ("state, region, province", (f, _) => f.Address.StateAbbr()),
        ("zip, zip code, postal code, post code", (f, _) => $"{f.Random.Number(10000, 99999)}"),
        ("country, country code", (f, _) => f.Address.CountryCode()),
        ("locale, language tag", (_, _) => "en_US"),
        ("language, lang, preferred language", (_, _) => "en"),
        ("timezone, time zone, zone info, zoneinfo", (f, _) => f.PickRandom(TimeZones)),
        ("currency, currency code", (f, _) => f.PickRandom(Currencies)),
        ("company, company name, organization, employer, vendor", (f, fresh) => $"{f.Name.LastName()} {fresh}"),
        ("department, division, cost center", (f, _) => f.Commerce.Department(1)),
        ("job title, position, role name", (f, _) => $"{f.Hacker.Adjective()} engineer"),
        ("url, uri, href, link, website, homepage, endpoint, callback, target, issuer, audience, origin, profile url", Url),
        ("domain, host, hostname, host name, domain name, fqdn", (_, fresh) => $"{fresh}.example.com"),
        ("ip, ip address, ipv4", (f, _) => $"192.0.2.{f.Random.Number(1, 254)}"),
        ("id, uid, guid, uuid, key, external id, handle, slug, ref, reference, zuid", (_, fresh) => $"{fresh}{Freshness.Suffix(Chance.Seeds.Of(fresh), 12)}"),
        ("password, passphrase, new password, old password", (f, fresh) => $"Aa1!{fresh}{f.Random.Number(10, 99)}"),
        ("secret, token, client secret, api key, access token, shared secret", (_, fresh) => $"{fresh}{Freshness.Suffix(Chance.Seeds.Of(fresh), 24)}"),
        ("code, pin, passcode, pass code, otp", (f, _) => $"{f.Random.Number(100000, 999999)}"),
        ("limit, size, page size, count, offset, page, port, number, index", (f, _) => $"{f.Random.Number(1, 100)}"),
        ("version", (f, _) => $"{f.Random.Number(1, 9)}.{f.Random.Number(0, 9)}.{f.Random.Number(0, 9)}"),
        ("color, colour, hex", (f, _) => $"#{f.Random.Number(0, 0xFFFFFF):x6}"),
        ("description, comment, message, note, text, summary, reason, subject, details", (f, _) => Sentence(f)),
        ("created, updated, last updated, expires, expires at, expiration, start, end, since, until, timestamp, date time", Instant),
        ("date, birthday, birth date, birthdate", (f, _) => $"{Instant(f, "")[..10]}"),
        ("file name, filename", (_, fresh) => $"{fresh}.txt"),
        ("image, icon, logo, photo, avatar, picture", (_, fresh) => $"https://example.com/{fresh}.png"),
        ("color scheme, theme, type, kind, category, status", (f, fresh) => $"{f.Lorem.Word()}-{fresh}"),
    ];

    private static readonly string[] Cities = ["Springfield", "Riverton", "Fairview", "Georgetown", "Salem", "Clinton", "Madison", "Ashland"];
    private static readonly string[] TimeZones = ["America/New_York", "Europe/Berlin", "Asia/Tokyo", "Etc/UTC"];
    private static readonly string[] Currencies = ["USD", "EUR", "JPY", "CHF"];

    private static string Email(Faker faker, string fresh) =>
        $"{faker.Name.FirstName()}.{fresh}@example.com".ToLowerInvariant().Replace("'", "", StringComparison.Ordinal);

    private static string Url(Faker faker, string fresh) => $"https://example.com/{faker.Lorem.Word()}/{fresh}";

    private static string Sentence(Faker faker)
    {
        var words = faker.Lorem.Words(4);
        return $"{char.ToUpperInvariant(words[0][0])}{words[0][1..]} {words[1]} {words[2]} {words[3]}.";
    }

    /// <summary>Between 2031 and 2037: whatever is meant, it is not over, and it fits 32-bit seconds.</summary>
    private static string Instant(Faker faker, string fresh) =>
        $"{faker.Random.Number(2031, 2037)}-{faker.Random.Number(1, 12):00}-{faker.Random.Number(1, 28):00}T{faker.Random.Number(0, 23):00}:{faker.Random.Number(0, 59):00}:{faker.Random.Number(0, 59):00}.000Z";
}
