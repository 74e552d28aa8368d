using System.Text.Json;
using Conformance.Suites.Targets.Chain;
using Conformance.Suites.Targets.Wire;
using RestSharp;
using RestSharp.Authenticators;

namespace Conformance.Suites.Targets.Credentials.OAuth;

/// <summary>Asks the token endpoint, through the same handlers as every request.</summary>
internal sealed class TokenClient : IDisposable
{
    private const string AssertionType = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Unsaid = TimeSpan.FromMinutes(5);

    private readonly ClientGrant _grant;
    private readonly Claims _claims;
    private readonly TimeProvider _time;
    private readonly HttpClient _http;
    private readonly RestClient _client;

    public TokenClient(ClientGrant grant, Func<HttpMessageHandler>? handler, TimeProvider time)
    {
        (_grant, _claims, _time) = (grant, new Claims(time), time);
        var target = new Target { BaseUrl = grant.TokenUrl, Timeout = Limit, MayWrite = true, Handler = handler };
        var chain = HandlerChain.Build(target, new SecretMask([]), handler?.Invoke() ?? ProbeSockets.Open(target), time);
        _http = new HttpClient(chain);
        _client = new RestClient(_http, new RestClientOptions { Timeout = Limit, FollowRedirects = false });
    }

    /// <summary>A new token.</summary>
    /// <param name="proof">The key that it is to be bound to, or null for a bearer.</param>
    /// <param name="nonces">What servers want to see in proofs.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="CredentialException">None was given.</exception>
    public async Task<AccessToken> GetAsync(SigningKey? proof, Nonces nonces, CancellationToken cancellationToken)
    {
        // This is not the request of the probe that waits for the token: what it writes is not the probe's.
        WireStream.Current = null;
        var response = await AskAsync(proof, nonces.Of(_grant.TokenUrl), cancellationToken);
        if (proof is not null && Nonce(response) is { } nonce)
        {
            nonces.Keep(_grant.TokenUrl, nonce);
            if (ErrorOf(response) == "use_dpop_nonce") response = await AskAsync(proof, nonce, cancellationToken);
        }

        cancellationToken.ThrowIfCancellationRequested();
        return response.IsSuccessStatusCode && TokenOf(response) is { } token ? token : throw new CredentialException(Reason(response));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _client.Dispose();
        _http.Dispose();
    }

    private Task<RestResponse> AskAsync(SigningKey? proof, string? nonce, CancellationToken cancellationToken)
    {
        var request = new RestRequest(_grant.TokenUrl, Method.Post)
            .AddParameter("grant_type", "client_credentials")
            .AddHeader("Accept", "application/json");
        if (_grant.Scopes.Count > 0) request.AddParameter("scope", string.Join(' ', _grant.Scopes));
        if (proof is not null) request.AddHeader("DPoP", _claims.Proof(proof, "POST", _grant.TokenUrl, nonce, token: null));
        Authenticate(request);
        return _client.ExecuteAsync(request, cancellationToken);
    }

    private void Authenticate(RestRequest request)
    {
        switch (_grant.Authentication)
        {
            case ClientAuthentication.PrivateKeyJwt:
                request.AddParameter("client_assertion_type", AssertionType).AddParameter("client_assertion", _claims.Assertion(_grant));
                break;
            case ClientAuthentication.ClientSecretPost:
                request.AddParameter("client_id", _grant.ClientId).AddParameter("client_secret", _grant.Secret);
                break;
            default:
                // Both parts are form-encoded before they are joined (RFC 6749 section 2.3.1).
                request.Authenticator = new HttpBasicAuthenticator(Uri.EscapeDataString(_grant.ClientId), Uri.EscapeDataString(_grant.Secret ?? ""));
                break;
        }
    }

    private AccessToken? TokenOf(RestResponse response)
    {
        if (Member(response, "access_token") is not { ValueKind: JsonValueKind.String } token) return null;
        var lifetime = Member(response, "expires_in") is { ValueKind: JsonValueKind.Number } seconds && seconds.TryGetDouble(out var s) ? TimeSpan.FromSeconds(s) : Unsaid;
        var early = TimeSpan.FromSeconds(Math.Min(60, lifetime.TotalSeconds / 4));
        var type = Member(response, "token_type") is { ValueKind: JsonValueKind.String } word ? word.GetString()! : "Bearer";
        var now = _time.GetUtcNow();
        return new AccessToken(token.GetString()!, type.Equals("DPoP", StringComparison.OrdinalIgnoreCase) ? "DPoP" : "Bearer", now, now + lifetime - early);
    }

    private string Reason(RestResponse response) => (int)response.StatusCode switch
    {
        0 => $"no token: {_grant.TokenUrl} cannot be reached: {(response.ErrorException?.InnerException ?? response.ErrorException)?.Message ?? "no answer"}",
        >= 200 and < 300 => $"no token: {_grant.TokenUrl} answers {(int)response.StatusCode} without an access_token (RFC 6749 section 5.1)",
        var status => $"no token: {_grant.TokenUrl} answers {status}{Said(response)}",
    };

    private static string Said(RestResponse response) =>
        ErrorOf(response) is { } error ? $" {error}{(Member(response, "error_description") is { ValueKind: JsonValueKind.String } text ? $": {text.GetString()}" : "")}" : "";

    private static string? ErrorOf(RestResponse response) => Member(response, "error") is { ValueKind: JsonValueKind.String } error ? error.GetString() : null;

    private static string? Nonce(RestResponse response) =>
        response.Headers?.FirstOrDefault(h => h.Name.Equals("DPoP-Nonce", StringComparison.OrdinalIgnoreCase))?.Value;

    private static JsonElement? Member(RestResponse response, string name)
    {
        try
        {
            using var body = JsonDocument.Parse(response.RawBytes ?? []);
            return body.RootElement.ValueKind == JsonValueKind.Object && body.RootElement.TryGetProperty(name, out var value) ? value.Clone() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
