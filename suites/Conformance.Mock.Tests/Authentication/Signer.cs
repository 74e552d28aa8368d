using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Conformance.Mock.Tests.Authentication;

/// <summary>Signs tokens as a client does.</summary>
internal static class Signer
{
    /// <summary>A token signed by RSA (RS256).</summary>
    internal static string Sign(RSA key, JsonObject claims) =>
        Compact(new JsonObject { ["alg"] = "RS256" }, claims, bytes => key.SignData(bytes, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));

    /// <summary>A proof of possession (RFC 9449).</summary>
    internal static string Prove(ECDsa key, JsonObject claims) =>
        Compact(new JsonObject { ["typ"] = "dpop+jwt", ["alg"] = "ES256", ["jwk"] = Public(key) }, claims, bytes => key.SignData(bytes, HashAlgorithmName.SHA256));

    private static JsonObject Public(ECDsa key)
    {
        var point = key.ExportParameters(includePrivateParameters: false).Q;
        return new JsonObject { ["kty"] = "EC", ["crv"] = "P-256", ["x"] = Base64Url.EncodeToString(point.X), ["y"] = Base64Url.EncodeToString(point.Y) };
    }

    private static string Compact(JsonObject header, JsonObject claims, Func<byte[], byte[]> sign)
    {
        var signed = $"{Part(header)}.{Part(claims)}";
        return $"{signed}.{Base64Url.EncodeToString(sign(Encoding.ASCII.GetBytes(signed)))}";
    }

    private static string Part(JsonObject json) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json.ToJsonString()));
}
