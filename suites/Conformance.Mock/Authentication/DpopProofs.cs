using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

using Conformance.Mock.Identity;
using Conformance.Mock.Requests;

namespace Conformance.Mock.Authentication;

/// <summary>Judges proofs of possession (RFC 9449). Nonces follow the clock, so that none has to be kept.</summary>
/// <param name="options">Seed, clock and the lifetime of nonces.</param>
internal sealed class DpopProofs(MockOptions options)
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(5);

    /// <summary>The nonce that a proof has to carry now.</summary>
    public string Nonce => NonceOf(0);

    /// <summary>The thumbprint of the key that proves a call; null if the proof is not valid.</summary>
    /// <param name="call">The call.</param>
    /// <param name="proof">The proof.</param>
    /// <param name="token">The token that it goes with, or null at the token endpoint.</param>
    public string? Judge(Call call, Jwt proof, string? token)
    {
        if (proof.Head("typ") != "dpop+jwt" || proof.Header["jwk"] is not JsonObject jwk || jwk.ContainsKey("d")) return null;
        using var key = Jwk.Read(jwk);
        if (key is null || !proof.IsSignedBy(key)) return null;
        if (proof.Claim("htm") != call.Method || !IsOf(proof.Claim("htu"), call) || string.IsNullOrEmpty(proof.Claim("jti"))) return null;
        if (proof.Number("iat") is not { } issued || (options.Time.GetUtcNow() - DateTimeOffset.FromUnixTimeSeconds(issued)).Duration() > Window) return null;
        if (token is not null && proof.Claim("ath") != Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(token)))) return null;
        return Jwk.Thumbprint(jwk);
    }

    /// <summary>True if a proof carries the nonce of now or of just before.</summary>
    public bool HasNonce(Jwt proof) => proof.Claim("nonce") is { } nonce && (nonce == NonceOf(0) || nonce == NonceOf(1));

    /// <summary>True if a call proves that it has the key that a token is bound to.</summary>
    public bool IsProof(Call call, string token, string thumbprint) =>
        Jwt.Parse(call.Header("DPoP")) is { } proof && Judge(call, proof, token) == thumbprint;

    /// <summary>The claim names the URL without its query and fragment (RFC 9449 section 4.2).</summary>
    private static bool IsOf(string? url, Call call) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri is { Query: "", Fragment: "" }
        && uri.AbsolutePath == call.Path && string.Equals(uri.Authority, call.Header("Host"), StringComparison.OrdinalIgnoreCase);

    private string NonceOf(int windowsAgo)
    {
        var window = (options.Time.GetUtcNow().ToUnixTimeSeconds() / (long)options.NonceLifetime.TotalSeconds) - windowsAgo;
        return Derivation.Text(Derivation.Of(Derivation.Of((ulong)options.Seed, "dpop"), (ulong)window), 24, "ABCDEFGHJKLMNPQRSTUVWXYZ23456789");
    }
}
