using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Conformance.Mock.Authentication;

/// <summary>Public keys as JSON Web Keys (RFC 7517).</summary>
internal static class Jwk
{
    /// <summary>The key; null if it is none that the mock can use.</summary>
    public static AsymmetricAlgorithm? Read(JsonObject jwk)
    {
        try
        {
            return Text(jwk, "kty") switch
            {
                "EC" when Text(jwk, "crv") == "P-256" => ECDsa.Create(new ECParameters
                {
                    Curve = ECCurve.NamedCurves.nistP256,
                    Q = new ECPoint { X = Bytes(jwk, "x"), Y = Bytes(jwk, "y") },
                }),
                "RSA" => RSA.Create(new RSAParameters { Modulus = Bytes(jwk, "n"), Exponent = Bytes(jwk, "e") }),
                _ => null,
            };
        }
        catch (Exception wrong) when (wrong is CryptographicException or FormatException)
        {
            return null;
        }
    }

    /// <summary>The thumbprint of a key (RFC 7638): the hash of its required members in order.</summary>
    public static string Thumbprint(JsonObject jwk)
    {
        string[] names = Text(jwk, "kty") == "RSA" ? ["e", "kty", "n"] : ["crv", "kty", "x", "y"];
        var canonical = string.Join(',', names.Select(n => $"\"{n}\":\"{Text(jwk, n)}\""));
        return Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes($"{{{canonical}}}")));
    }

    private static string? Text(JsonObject jwk, string name) => jwk[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    private static byte[] Bytes(JsonObject jwk, string name) => Base64Url.DecodeFromChars(Text(jwk, name));
}
