using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace Conformance.Suites.Targets.Credentials.OAuth;

/// <summary>Public keys as JSON Web Keys (RFC 7518 section 6).</summary>
internal static class PublicKeys
{
    /// <summary>The public part of a key.</summary>
    public static JsonObject Of(AsymmetricAlgorithm key) => key is RSA rsa ? Of(rsa.ExportParameters(false)) : Of(((ECDsa)key).ExportParameters(false));

    private static JsonObject Of(RSAParameters key) => new() { ["kty"] = "RSA", ["n"] = Text(key.Modulus), ["e"] = Text(key.Exponent) };

    private static JsonObject Of(ECParameters key) => new() { ["kty"] = "EC", ["crv"] = "P-256", ["x"] = Text(key.Q.X), ["y"] = Text(key.Q.Y) };

    private static string Text(byte[]? number) => Base64Url.EncodeToString(number);
}
