using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Conformance.Suites.Targets.Credentials.OAuth;

/// <summary>
/// A private key that signs JSON Web Tokens (RFC 7515): RSA with RS256, or the curve P-256 with ES256 (RFC 7518 section 3.1). Thread-safe.
/// </summary>
public sealed class SigningKey : IDisposable
{
    private readonly Lock _using = new();
    private readonly AsymmetricAlgorithm _key;
    private readonly string? _id;

    internal SigningKey(AsymmetricAlgorithm key, string? id = null)
    {
        (_key, _id) = (key, id);
        PublicJwk = PublicKeys.Of(key);
    }

    /// <summary>The public key as a JSON Web Key (RFC 7517).</summary>
    internal JsonObject PublicJwk { get; }

    private string Algorithm => _key is RSA ? "RS256" : "ES256";

    /// <summary>Reads a private key: PEM (RFC 7468) or a JSON Web Key.</summary>
    /// <param name="text">The key.</param>
    /// <param name="problem">What is wrong with it, in words; null if it is a key.</param>
    /// <returns>The key, or null.</returns>
    public static SigningKey? Read(string text, out string? problem) => PrivateKeys.Read(text, out problem);

    /// <summary>A new key on P-256, for proofs of possession.</summary>
    internal static SigningKey Create() => new(ECDsa.Create(ECCurve.NamedCurves.nistP256));

    /// <summary>A token in compact form (RFC 7515 section 7.1).</summary>
    internal string Sign(JsonObject header, JsonObject claims)
    {
        header["alg"] = Algorithm;
        if (_id is not null && !header.ContainsKey("jwk")) header["kid"] = _id;
        var content = $"{Encode(header)}.{Encode(claims)}";
        return $"{content}.{Base64Url.EncodeToString(Sign(Encoding.ASCII.GetBytes(content)))}";
    }

    /// <inheritdoc/>
    public void Dispose() => _key.Dispose();

    private byte[] Sign(byte[] content)
    {
        lock (_using)
        {
            return _key is RSA rsa
                ? rsa.SignData(content, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
                : ((ECDsa)_key).SignData(content, HashAlgorithmName.SHA256);
        }
    }

    private static string Encode(JsonObject part) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(part.ToJsonString()));
}
