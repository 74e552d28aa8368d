using Conformance.Suites.Targets.Credentials.OAuth;

namespace Conformance.Suites.Configuration.Identities;

/// <summary>How tokens are had: OAuth 2.0 client credentials (RFC 6749 section 4.4).</summary>
public sealed record TargetOAuth
{
    /// <summary>The token endpoint.</summary>
    public Uri? TokenUrl { get; init; }

    /// <summary>The client's id.</summary>
    public string ClientId { get; init; } = "";

    /// <summary>How the client proves itself.</summary>
    public ClientAuthentication Authentication { get; init; } = ClientAuthentication.ClientSecretBasic;

    /// <summary>Where the client's secret is had from, or null.</summary>
    public SecretSource? Secret { get; init; }

    /// <summary>Where the client's private key is had from, PEM or JSON Web Key, or null.</summary>
    public SecretSource? Key { get; init; }

    /// <summary>The scopes that are asked for.</summary>
    public IReadOnlyList<string> Scopes { get; init; } = [];

    /// <summary>True if each request proves the possession of a key (RFC 9449).</summary>
    public bool ProvesPossession { get; init; }

    /// <summary>What a client needs, with its secret; null where that cannot be had.</summary>
    public ClientGrant? Grant(SecretReader secrets)
    {
        var isKey = Authentication == ClientAuthentication.PrivateKeyJwt;
        if (secrets.Read((isKey ? Key : Secret)!) is not { } proof) return null;
        string? problem = null;
        var key = isKey ? SigningKey.Read(proof, out problem) : null;
        if (problem is not null) secrets.Fault($"the private key of client {ClientId} cannot be used: {problem}");
        return problem is not null ? null : new ClientGrant
        {
            TokenUrl = TokenUrl!,
            ClientId = ClientId,
            Authentication = Authentication,
            Secret = isKey ? null : proof,
            Key = key,
            Scopes = Scopes,
            ProvesPossession = ProvesPossession,
        };
    }
}
