namespace Conformance.Generators.Mutations.Oddities;

/// <summary>Values that are odd wherever they stand in a URL, percent-encoded.</summary>
internal static class OddValues
{
    private const int Overlong = 4000;

    /// <summary>Each with what it is, in words.</summary>
    public static IReadOnlyList<(string Words, string Encoded)> Texts { get; } =
    [
        ("NUL", "a%00b"),
        ("control characters", "a%01%07%1Bb"),
        ("overlong", new string('a', Overlong)),
        ("a line end and a header", "a%0D%0AX-Injected:%20yes"),
        ("no UTF-8", "%FF%FE"),
        ("an overlong UTF-8 slash", "%C0%AF"),
        ("an escape of an escape", "%2525"),
        ("a quote of SQL", "%27%20OR%20%271%27%3D%271"),
        ("a template", "%24%7B7*7%7D%7B%7B7*7%7D"),
        ("right-to-left text", "%D7%A9%D7%9C%D7%95%D7%9D%E2%80%AE"),
        ("combining and zero-width characters", "e%CC%81%E2%80%8B%EF%BB%BF"),
        ("a character beyond the basic plane", "%F0%9F%91%A9%E2%80%8D%F0%9F%92%BB"),
    ];

    /// <summary>Numbers that are written oddly.</summary>
    public static IReadOnlyList<(string Words, string Encoded)> Numbers { get; } =
    [
        ("400 digits", new string('9', 400)),
        ("leading zeros", "0005"),
        ("a plus sign", "%2B5"),
        ("a fraction of zero", "5.0"),
        ("an exponent", "5e0"),
        ("hexadecimal", "0x5"),
        ("digits of another script", "%D9%A5"),
        ("an exponent beyond doubles", "1e400"),
        ("minus zero", "-0"),
        ("no number", "NaN"),
    ];
}
