using System.Text;
using System.Text.Json.Nodes;

using Conformance.Mock.Answers;
using Conformance.Mock.Representations;
using Conformance.Mock.Requests;

namespace Conformance.Mock.Authentication;

/// <summary>Gives access tokens for client credentials (RFC 6749 section 4.4), with a secret or a signed assertion (RFC 7523).</summary>
/// <param name="tokens">Issues tokens.</param>
/// <param name="key">The key of the client that the mock knows.</param>
/// <param name="time">The clock.</param>
internal sealed class TokenEndpoint(AccessTokens tokens, ClientKey key, TimeProvider time)
{
    private const string AssertionType = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    /// <summary>The paths of the token endpoints that a document and its profile name.</summary>
    public static HashSet<string> PathsOf(Contract contract) => contract.SecuritySchemes.Values
        .SelectMany(s => s.TokenUrls.Values)
        .Concat(contract.Profile.Credentials.Select(c => c.TokenUrl).OfType<string>())
        .Select(u => Uri.TryCreate(u, UriKind.Absolute, out var uri) ? uri.AbsolutePath : u)
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>Answers a call of the token endpoint.</summary>
    public Reply Answer(Call call)
    {
        if (call.Method != "POST") return Error(405, "invalid_request", "The token endpoint takes POST.").With("Allow", "POST");
        var form = Encoding.UTF8.GetString(call.Body.Span);
        if (QueryText.First(form, "grant_type") != "client_credentials") return Error(400, "unsupported_grant_type", "Only client_credentials is offered.");
        if (!IsKnown(call, form)) return Error(401, "invalid_client", "The client is not known or did not prove itself.").With("WWW-Authenticate", "Basic realm=\"token\"");
        if (call.Header("DPoP") is { } proof) return AnswerProved(call, form, proof);
        return Granted(form, null);
    }

    /// <summary>The first proof is answered with a nonce, as RFC 9449 section 8 lets a server do.</summary>
    private Reply AnswerProved(Call call, string form, string text)
    {
        if (Jwt.Parse(text) is not { } proof || tokens.Proofs.Judge(call, proof, null) is not { } thumbprint)
        {
            return Error(400, "invalid_dpop_proof", "The proof of possession is not valid.");
        }

        return tokens.Proofs.HasNonce(proof)
            ? Granted(form, thumbprint)
            : Error(400, "use_dpop_nonce", "The proof of possession needs the nonce of this server.").With("DPoP-Nonce", tokens.Proofs.Nonce);
    }

    private Reply Granted(string form, string? thumbprint)
    {
        var scope = QueryText.First(form, "scope") ?? "";
        return Json(200, new JsonObject
        {
            ["access_token"] = tokens.Issue(scope.Split(' ', StringSplitOptions.RemoveEmptyEntries), thumbprint),
            ["token_type"] = thumbprint is null ? "Bearer" : "DPoP",
            ["expires_in"] = (int)tokens.Lifetime.TotalSeconds,
            ["scope"] = scope,
        });
    }

    private bool IsKnown(Call call, string form)
    {
        if (QueryText.First(form, "client_assertion") is { } assertion)
        {
            return QueryText.First(form, "client_assertion_type") == AssertionType && Jwt.Parse(assertion) is { } jwt && IsValid(call, jwt);
        }

        var secret = QueryText.First(form, "client_secret") ?? BasicSecret(call.Header("Authorization"));
        return secret is { Length: > 0 } and not SchemeCheck.Refused;
    }

    /// <summary>RFC 7523 section 3: who says it, of whom, to whom, until when, and the signature.</summary>
    private bool IsValid(Call call, Jwt assertion)
    {
        if (assertion.Claim("iss") is not { Length: > 0 } issuer || assertion.Claim("sub") != issuer) return false;
        if (assertion.Number("exp") is not { } expires || expires < time.GetUtcNow().ToUnixTimeSeconds()) return false;
        return IsFor(assertion.Claims["aud"], call) && key.Signed(assertion);
    }

    private static bool IsFor(JsonNode? audience, Call call)
    {
        var named = audience is JsonArray many ? many.Select(a => a?.ToString()) : [audience?.ToString()];
        return named.Any(a => Uri.TryCreate(a, UriKind.Absolute, out var uri)
            && string.Equals(uri.Authority, call.Header("Host"), StringComparison.OrdinalIgnoreCase)
            && (uri.AbsolutePath == call.Path || uri.AbsolutePath == "/"));
    }

    private static string? BasicSecret(string? header)
    {
        if (header?.StartsWith("Basic ", StringComparison.OrdinalIgnoreCase) != true) return null;
        Span<byte> decoded = new byte[header.Length];
        if (!Convert.TryFromBase64String(header["Basic ".Length..], decoded, out var length)) return null;
        return Encoding.UTF8.GetString(decoded[..length]).Split(':', 2) is [_, var secret] ? secret : null;
    }

    private static Reply Error(int status, string code, string description) =>
        Json(status, new JsonObject { ["error"] = code, ["error_description"] = description });

    private static Reply Json(int status, JsonObject body) => new Reply
    {
        Status = status,
        ContentType = "application/json",
        Body = ReplyBody.Of(MockJson.Bytes(body)),
    }.With("Cache-Control", "no-store");
}
