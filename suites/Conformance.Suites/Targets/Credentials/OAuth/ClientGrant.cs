namespace Conformance.Suites.Targets.Credentials.OAuth;

/// <summary>What a client needs to get tokens for itself (RFC 6749 section 4.4).</summary>
public sealed record ClientGrant
{
    /// <summary>The token endpoint.</summary>
    public required Uri TokenUrl { get; init; }

    /// <summary>The client's id.</summary>
    public required string ClientId { get; init; }

    /// <summary>How the client proves itself.</summary>
    public ClientAuthentication Authentication { get; init; } = ClientAuthentication.ClientSecretBasic;

    /// <summary>The client's secret, for the two ways that need one.</summary>
    public string? Secret { get; init; }

    /// <summary>The client's private key, for <see cref="ClientAuthentication.PrivateKeyJwt"/>.</summary>
    public SigningKey? Key { get; init; }

    /// <summary>The scopes that are asked for.</summary>
    public IReadOnlyList<string> Scopes { get; init; } = [];

    /// <summary>True if tokens are bound to a key and each request proves its possession (RFC 9449).</summary>
    public bool ProvesPossession { get; init; }
}
