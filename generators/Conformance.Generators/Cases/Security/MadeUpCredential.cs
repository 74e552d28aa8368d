using Conformance.Generators.Patterns;
using Conformance.Generators.Values.Chance;
using Conformance.Model;

namespace Conformance.Generators.Cases.Security;

/// <summary>Credentials that have the right form and that nobody issued.</summary>
/// <param name="seed">Their own chance.</param>
/// <param name="pattern">The pattern that the profile gives of a credential, or null.</param>
internal sealed class MadeUpCredential(ulong seed, string? pattern)
{
    private const int Length = 42;
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    /// <summary>A token or key: what the pattern says, else letters and digits.</summary>
    public string Token() => OfPattern() ?? Plain(Length, 0);

    /// <summary>A credential behind the word of a scheme.</summary>
    public string For(SchemeWriting scheme) => scheme switch
    {
        { IsBasic: true } => SchemeWriting.Pair($"conformance-{Plain(8, 1)}", Plain(24, 2)),
        { Scheme: { Kind: SecuritySchemeKind.Http, HttpScheme: "digest" } } => Digest(),
        _ => Token(),
    };

    /// <summary>The members that RFC 7616 section 3.4 asks for.</summary>
    private string Digest() =>
        $"username=\"conformance\", realm=\"{Plain(8, 3)}\", nonce=\"{Plain(32, 4)}\", uri=\"/\", response=\"{Convert.ToHexStringLower(Bytes(16))}\"";

    private string? OfPattern()
    {
        if (pattern is null || !Pattern.TryParse(pattern, out var parsed, out _)) return null;
        var dice = new Dice(seed);
        return new PatternSampler(parsed).Sample(1, 256, ref dice) is { } text && PatternNames.Matches(pattern, text) ? text : null;
    }

    private string Plain(int length, ulong part)
    {
        var dice = new Dice(Seeds.Mix(seed, part));
        return string.Create(length, dice, static (span, chance) =>
        {
            foreach (ref var letter in span) letter = Letters[chance.Below(Letters.Length)];
        });
    }

    private byte[] Bytes(int count)
    {
        var dice = new Dice(Seeds.Mix(seed, 5));
        var bytes = new byte[count];
        for (var i = 0; i < count; i++) bytes[i] = (byte)dice.Below(256);
        return bytes;
    }
}
