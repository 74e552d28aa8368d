using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

using Conformance.Mock.Identity;
using Conformance.Mock.Requests;

namespace Conformance.Mock.Authentication;

/// <summary>Access tokens that say what they allow and are signed by the mock, so that none has to be kept.</summary>
/// <param name="options">Seed, clock and lifetimes.</param>
internal sealed class AccessTokens(MockOptions options)
{
    private readonly byte[] _key = SHA256.HashData(BitConverter.GetBytes(Derivation.Of((ulong)options.Seed, "access tokens")));
    private readonly DpopProofs _proofs = new(options);

    /// <summary>How long a token is valid.</summary>
    public TimeSpan Lifetime => options.TokenLifetime;

    /// <summary>True if a token, key or password is valid, whatever it allows.</summary>
    public bool Accepts(string word) => options.Accepted is null ? word != SchemeCheck.Refused : Scopes.OfSpoken(word) is not null || IsNamed(word);

    /// <summary>True if the options name it.</summary>
    public bool IsNamed(string word) => options.Accepted?.Contains(word, StringComparer.Ordinal) == true;

    /// <summary>Judges proofs of possession.</summary>
    public DpopProofs Proofs => _proofs;

    /// <summary>A token.</summary>
    /// <param name="scopes">What it allows.</param>
    /// <param name="thumbprint">The thumbprint of the key that it is bound to (RFC 9449 section 6), or null for a plain bearer.</param>
    public string Issue(IEnumerable<string> scopes, string? thumbprint)
    {
        var claims = new JsonObject
        {
            ["scope"] = string.Join(' ', scopes),
            ["exp"] = (options.Time.GetUtcNow() + Lifetime).ToUnixTimeSeconds(),
            ["jkt"] = thumbprint,
        };
        var payload = Base64Url.EncodeToString(Encoding.UTF8.GetBytes(claims.ToJsonString()));
        return $"{payload}.{Sign(payload)}";
    }

    /// <summary>What a token allows; null if it is none of ours, has expired, or is not proved where it must be.</summary>
    public Scopes? ScopesOf(string token, Call call, bool isProved)
    {
        if (token.Split('.') is not [var payload, var signature] || !IsSigned(payload, signature)) return null;
        var claims = JsonNode.Parse(Base64Url.DecodeFromChars(payload))!;
        if (claims["exp"]!.GetValue<long>() < options.Time.GetUtcNow().ToUnixTimeSeconds()) return null;
        var bound = claims["jkt"]?.GetValue<string>();
        if (bound is null == isProved) return null;
        if (bound is not null && !_proofs.IsProof(call, token, bound)) return null;
        return Scopes.Of(claims["scope"]!.GetValue<string>().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    private bool IsSigned(string payload, string signature) =>
        CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Sign(payload)), Encoding.ASCII.GetBytes(signature));

    private string Sign(string payload) => Base64Url.EncodeToString(HMACSHA256.HashData(_key, Encoding.ASCII.GetBytes(payload)));
}
