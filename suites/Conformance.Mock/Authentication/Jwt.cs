using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Conformance.Mock.Authentication;

/// <summary>A JSON Web Token in compact form (RFC 7519), read but not yet believed.</summary>
/// <param name="Header">Its header.</param>
/// <param name="Claims">Its claims.</param>
/// <param name="Signed">The text that is signed.</param>
/// <param name="Signature">The signature.</param>
internal sealed record Jwt(JsonObject Header, JsonObject Claims, string Signed, byte[] Signature)
{
    /// <summary>Reads a token; null if it is none.</summary>
    public static Jwt? Parse(string? text)
    {
        if (text?.Split('.') is not [var header, var claims, var signature] || !Base64Url.IsValid(signature)) return null;
        return Part(header) is { } h && Part(claims) is { } c ? new Jwt(h, c, $"{header}.{claims}", Base64Url.DecodeFromChars(signature)) : null;
    }

    /// <summary>The text of a claim, or null.</summary>
    public string? Claim(string name) => Claims[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    /// <summary>The number of a claim, or null.</summary>
    public long? Number(string name) => Claims[name] is JsonValue value && value.TryGetValue<long>(out var number) ? number : null;

    /// <summary>The text of a member of the header, or null.</summary>
    public string? Head(string name) => Header[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    /// <summary>True if the key signed it by the algorithm that the header names (RFC 7518 section 3.1).</summary>
    public bool IsSignedBy(AsymmetricAlgorithm key)
    {
        var bytes = Encoding.ASCII.GetBytes(Signed);
        return (key, Head("alg")) switch
        {
            (RSA rsa, "RS256") => rsa.VerifyData(bytes, Signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1),
            (RSA rsa, "PS256") => rsa.VerifyData(bytes, Signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pss),
            (ECDsa ec, "ES256") => ec.VerifyData(bytes, Signature, HashAlgorithmName.SHA256),
            _ => false,
        };
    }

    private static JsonObject? Part(string encoded)
    {
        try
        {
            return Base64Url.IsValid(encoded) ? JsonNode.Parse(Base64Url.DecodeFromChars(encoded)) as JsonObject : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
