using System.Buffers.Text;
using System.Text;
using System.Text.Json.Nodes;
using Conformance.Suites.Targets.Credentials;
using Conformance.Suites.Targets.Credentials.OAuth;
using Conformance.Suites.Tests.Servers;

namespace Conformance.Suites.Tests.Targets.OAuth;

/// <summary>A server that gives tokens at <c>/token</c> and wants them everywhere else.</summary>
internal sealed class TokenServer : IAsyncDisposable
{
    private readonly RawServer _server;
    private int _given;

    public TokenServer() => _server = new RawServer(Answer);

    public Uri Url => _server.Url;

    public Uri TokenUrl => new(_server.Url, "/token");

    /// <summary>How long tokens last, as the server says.</summary>
    public int Seconds { get; init; } = 3600;

    /// <summary>The tokens that are accepted; the newest where not set.</summary>
    public Func<string, bool>? Accepts { get; init; }

    /// <summary>What is wrong with a token request, or null: an error code.</summary>
    public Func<RawRequest, IReadOnlyDictionary<string, string>, string?> Refuses { get; init; } = (_, _) => null;

    /// <summary>The nonce of the n-th request, or null where proofs need none.</summary>
    public Func<int, string>? Nonce { get; init; }

    public IReadOnlyList<RawRequest> TokenRequests => [.. _server.Requests.Where(r => r.Target == "/token")];

    public IReadOnlyList<RawRequest> Calls => [.. _server.Requests.Where(r => r.Target != "/token")];

    public string Newest => $"token-number-{_given}";

    public ICredential Credential(TimeProvider time, Func<ClientGrant, ClientGrant>? change = null)
    {
        var grant = new ClientGrant { TokenUrl = TokenUrl, ClientId = "robot", Secret = "the-clients-secret", Scopes = ["a.read", "a.manage"] };
        return new OAuthCredential(change?.Invoke(grant) ?? grant, time);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    public static IReadOnlyDictionary<string, string> Form(RawRequest request) => Encoding.UTF8.GetString(request.Body)
        .Split('&', StringSplitOptions.RemoveEmptyEntries)
        .Select(p => p.Split('='))
        .ToDictionary(p => Decoded(p[0]), p => Decoded(p[1]));

    /// <summary>The parts of a token, unverified.</summary>
    public static (JsonObject Header, JsonObject Claims) Parts(string token)
    {
        var parts = token.Split('.');
        return ((JsonObject)JsonNode.Parse(Base64Url.DecodeFromChars(parts[0]))!, (JsonObject)JsonNode.Parse(Base64Url.DecodeFromChars(parts[1]))!);
    }

    private static string Decoded(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));

    private RawReply Answer(RawRequest request)
    {
        if (request.Header("DPoP") is { } proof && Nonce is not null && Parts(proof).Claims["nonce"]?.GetValue<string>() != Nonce(Ordinal)) return AskForNonce(request);
        return request.Target == "/token" ? Give(request) : Serve(request);
    }

    private int Ordinal => Calls.Count;

    private RawReply AskForNonce(RawRequest request) => request.Target == "/token"
        ? RawReply.Json(400, """{"error":"use_dpop_nonce"}""", $"DPoP-Nonce: {Nonce!(Ordinal)}")
        : RawReply.Json(401, "{}", $"DPoP-Nonce: {Nonce!(Ordinal)}", "WWW-Authenticate: DPoP error=\"use_dpop_nonce\"");

    private RawReply Give(RawRequest request)
    {
        if (Refuses(request, Form(request)) is { } error) return RawReply.Json(401, $$"""{"error":"{{error}}","error_description":"not you"}""");
        _given++;
        var type = request.Header("DPoP") is null ? "Bearer" : "DPoP";
        return RawReply.Json(200, $$"""{"access_token":"{{Newest}}","token_type":"{{type}}","expires_in":{{Seconds}}}""");
    }

    private RawReply Serve(RawRequest request)
    {
        var token = request.Header("Authorization")?.Split(' ').Last() ?? "";
        return (Accepts ?? (t => t == Newest))(token) ? RawReply.Empty(204) : RawReply.Json(401, "{}");
    }
}
