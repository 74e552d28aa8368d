using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Conformance.Suites.Targets.Credentials.OAuth;

namespace Conformance.Suites.Tests.Targets.OAuth;

public sealed class PrivateKeyTests
{
    [TestCase("RSA", "pem")]
    [TestCase("RSA", "jwk")]
    [TestCase("EC", "pem")]
    [TestCase("EC", "jwk")]
    public async Task A_client_proves_itself_with_an_assertion_that_its_public_key_verifies(string kind, string form)
    {
        using AsymmetricAlgorithm key = kind == "RSA" ? RSA.Create(2048) : ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var text = form == "pem" ? key.ExportPkcs8PrivateKeyPem() : Jwk(key).ToJsonString();
        using var signing = SigningKey.Read(text, out var problem)!;
        problem.ShouldBeNull();
        await using var server = new TokenServer();
        var credential = server.Credential(TimeProvider.System, g => g with { Authentication = ClientAuthentication.PrivateKeyJwt, Secret = null, Key = signing });

        await OAuthCredentialTests.RunAsync(server, credential, cases: 1);

        var sent = TokenServer.Form(server.TokenRequests.ShouldHaveSingleItem());
        sent["client_assertion_type"].ShouldBe("urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
        var (header, claims) = TokenServer.Parts(sent["client_assertion"]);
        header["alg"]!.GetValue<string>().ShouldBe(kind == "RSA" ? "RS256" : "ES256");
        header["kid"]?.GetValue<string>().ShouldBe(form == "jwk" ? "key-1" : null);
        (claims["iss"]!.ToString(), claims["sub"]!.ToString(), claims["aud"]!.ToString()).ShouldBe(("robot", "robot", server.TokenUrl.ToString()));
        (claims["exp"]!.GetValue<long>() - claims["iat"]!.GetValue<long>()).ShouldBe(300);
        Verifies(key, sent["client_assertion"]).ShouldBeTrue();
    }

    [TestCase("", "there is no PEM in it; expected an RSA or P-256 private key as PEM or as a JSON Web Key")]
    [TestCase("{\"kty\":\"RSA\"}", "the JSON Web Key has no private part; expected an RSA or P-256 private key as PEM or as a JSON Web Key")]
    [TestCase("{\"kty\":\"oct\",\"d\":\"x\"}", "the JSON Web Key is of another kind; expected an RSA or P-256 private key as PEM or as a JSON Web Key")]
    [TestCase("{", "the key cannot be read; expected an RSA or P-256 private key as PEM or as a JSON Web Key")]
    [TestCase("-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----", "it is a public key; expected an RSA or P-256 private key as PEM or as a JSON Web Key")]
    [TestCase("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----", "the key cannot be read; expected an RSA or P-256 private key as PEM or as a JSON Web Key")]
    public void What_is_no_key_is_said_to_be_none(string text, string expected)
    {
        SigningKey.Read(text, out var problem).ShouldBeNull();
        problem.ShouldBe(expected);
    }

    private static bool Verifies(AsymmetricAlgorithm key, string token)
    {
        var dot = token.LastIndexOf('.');
        var (signed, signature) = (Encoding.ASCII.GetBytes(token[..dot]), Base64Url.DecodeFromChars(token.AsSpan(dot + 1)));
        return key is RSA rsa
            ? rsa.VerifyData(signed, signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            : ((ECDsa)key).VerifyData(signed, signature, HashAlgorithmName.SHA256);
    }

    private static JsonObject Jwk(AsymmetricAlgorithm key)
    {
        if (key is RSA rsa)
        {
            var p = rsa.ExportParameters(true);
            return new JsonObject
            {
                ["kty"] = "RSA",
                ["kid"] = "key-1",
                ["n"] = Text(p.Modulus),
                ["e"] = Text(p.Exponent),
                ["d"] = Text(p.D),
                ["p"] = Text(p.P),
                ["q"] = Text(p.Q),
                ["dp"] = Text(p.DP),
                ["dq"] = Text(p.DQ),
                ["qi"] = Text(p.InverseQ),
            };
        }

        var c = ((ECDsa)key).ExportParameters(true);
        return new JsonObject { ["kty"] = "EC", ["kid"] = "key-1", ["crv"] = "P-256", ["x"] = Text(c.Q.X), ["y"] = Text(c.Q.Y), ["d"] = Text(c.D) };
    }

    private static string Text(byte[]? bytes) => Base64Url.EncodeToString(bytes);
}
