using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Conformance.Suites.Targets.Credentials.OAuth;

/// <summary>Reads private keys.</summary>
internal static class PrivateKeys
{
    private const string Expected = "expected an RSA or P-256 private key as PEM or as a JSON Web Key";

    /// <summary>The key, or null with what is wrong. What is wrong never quotes the key.</summary>
    public static SigningKey? Read(string text, out string? problem)
    {
        problem = null;
        try
        {
            if (text.AsSpan().TrimStart() is ['{', ..]) return OfJwk((JsonObject)JsonNode.Parse(text)!, out problem);
            return OfPem(text, out problem);
        }
        catch (Exception e) when (e is CryptographicException or ArgumentException or FormatException or JsonException or InvalidOperationException)
        {
            problem = $"the key cannot be read; {Expected}";
            return null;
        }
    }

    private static SigningKey? OfPem(string text, out string? problem)
    {
        var label = PemEncoding.TryFind(text, out var fields) ? text[fields.Label] : null;
        if (label is null) return Nothing($"there is no PEM in it; {Expected}", out problem);
        if (label.Contains("PUBLIC", StringComparison.Ordinal) || label == "CERTIFICATE") return Nothing($"it is a {label.ToLowerInvariant()}; {Expected}", out problem);
        problem = null;
        return new SigningKey(TryRsa(text) ?? (AsymmetricAlgorithm)Curve(text));
    }

    private static RSA? TryRsa(string text)
    {
        var key = RSA.Create();
        try
        {
            key.ImportFromPem(text);
            return key;
        }
        catch (CryptographicException)
        {
            key.Dispose();
            return null;
        }
    }

    private static ECDsa Curve(string text)
    {
        var key = ECDsa.Create();
        key.ImportFromPem(text);
        return key.KeySize == 256 ? key : throw new CryptographicException("another curve");
    }

    private static SigningKey? OfJwk(JsonObject jwk, out string? problem)
    {
        if (jwk["d"] is null) return Nothing($"the JSON Web Key has no private part; {Expected}", out problem);
        problem = null;
        var id = jwk["kid"]?.GetValue<string>();
        return jwk["kty"]?.GetValue<string>() switch
        {
            "RSA" => new SigningKey(RSA.Create(Rsa(jwk)), id),
            "EC" when jwk["crv"]?.GetValue<string>() == "P-256" => new SigningKey(ECDsa.Create(Curve(jwk)), id),
            _ => Nothing($"the JSON Web Key is of another kind; {Expected}", out problem),
        };
    }

    private static RSAParameters Rsa(JsonObject jwk) => new()
    {
        Modulus = Bytes(jwk, "n"),
        Exponent = Bytes(jwk, "e"),
        D = Bytes(jwk, "d"),
        P = Bytes(jwk, "p"),
        Q = Bytes(jwk, "q"),
        DP = Bytes(jwk, "dp"),
        DQ = Bytes(jwk, "dq"),
        InverseQ = Bytes(jwk, "qi"),
    };

    private static ECParameters Curve(JsonObject jwk) => new()
    {
        Curve = ECCurve.NamedCurves.nistP256,
        Q = new ECPoint { X = Bytes(jwk, "x"), Y = Bytes(jwk, "y") },
        D = Bytes(jwk, "d"),
    };

    private static byte[] Bytes(JsonObject jwk, string name) => Base64Url.DecodeFromChars(jwk[name]!.GetValue<string>());

    private static SigningKey? Nothing(string fault, out string? problem)
    {
        problem = fault;
        return null;
    }
}
