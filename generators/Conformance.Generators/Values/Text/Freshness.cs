namespace Conformance.Generators.Values.Text;

/// <summary>Parts of names that no other case has, as far as 40 bits of the seed go.</summary>
internal static class Freshness
{
    private const string Digits = "0123456789abcdefghijklmnopqrstuvwxyz";

    /// <summary>Letters and digits that depend on the seed alone; the first is a letter.</summary>
    public static string Suffix(ulong seed, int length = 8) => string.Create(length, seed, static (span, bits) =>
    {
        for (var i = 0; i < span.Length; i++)
        {
            var digit = (int)(bits % 36);
            span[i] = Digits[i == 0 && digit < 10 ? digit + 10 : digit];
            bits = i % 11 == 10 ? Chance.Seeds.Scramble(bits + (ulong)i) : bits / 36;
        }
    });
}
