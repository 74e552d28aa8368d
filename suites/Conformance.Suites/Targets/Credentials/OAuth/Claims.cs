using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Conformance.Suites.Targets.Credentials.OAuth;

/// <summary>The tokens that a client signs itself.</summary>
/// <param name="time">The clock.</param>
internal sealed class Claims(TimeProvider time)
{
    private static readonly TimeSpan AssertionLifetime = TimeSpan.FromMinutes(5);

    /// <summary>Says who the client is (RFC 7523 section 3).</summary>
    public string Assertion(ClientGrant grant)
    {
        var now = time.GetUtcNow();
        return grant.Key!.Sign(new JsonObject { ["typ"] = "JWT" }, new JsonObject
        {
            ["iss"] = grant.ClientId,
            ["sub"] = grant.ClientId,
            ["aud"] = grant.TokenUrl.AbsoluteUri,
            ["iat"] = now.ToUnixTimeSeconds(),
            ["exp"] = (now + AssertionLifetime).ToUnixTimeSeconds(),
            ["jti"] = Unique(),
        });
    }

    /// <summary>Proves possession of a key for one request (RFC 9449 section 4.2): the URL goes without query and fragment.</summary>
    /// <param name="key">The key.</param>
    /// <param name="method">The request's method.</param>
    /// <param name="url">The request's URL.</param>
    /// <param name="nonce">What the server wants to see in it, or null.</param>
    /// <param name="token">The token that goes with it, or null at the token endpoint.</param>
    public string Proof(SigningKey key, string method, Uri url, string? nonce, string? token)
    {
        var claims = new JsonObject
        {
            ["jti"] = Unique(),
            ["htm"] = method,
            ["htu"] = url.OriginalString.Split('?', '#')[0],
            ["iat"] = time.GetUtcNow().ToUnixTimeSeconds(),
        };
        if (nonce is not null) claims["nonce"] = nonce;
        if (token is not null) claims["ath"] = Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(token)));
        return key.Sign(new JsonObject { ["typ"] = "dpop+jwt", ["jwk"] = key.PublicJwk.DeepClone() }, claims);
    }

    /// <summary>An identifier that no seed may repeat: servers refuse one that they have seen.</summary>
    private static string Unique() => RandomNumberGenerator.GetHexString(32, lowercase: true);
}
