namespace Conformance.Model;

/// <summary>What a security scheme of the document leaves open about its credentials.</summary>
public sealed record CredentialProfile
{
    /// <summary>The name of the security scheme in the document.</summary>
    public required string Scheme { get; init; }

    /// <summary>The word that stands before the credential in its header, for example <c>SSWS</c>, or null.</summary>
    public string? Prefix { get; init; }

    /// <summary>An ECMA-262 pattern of a well-formed credential without its prefix, or null.</summary>
    public string? Pattern { get; init; }

    /// <summary>The OAuth 2.0 grant that a program uses, for example <c>client_credentials</c> (RFC 6749 section 4.4), or null.</summary>
    public string? Grant { get; init; }

    /// <summary>How the client proves itself at the token endpoint, for example <c>private_key_jwt</c> (OpenID Connect Core section 9), or null.</summary>
    public string? ClientAuthentication { get; init; }

    /// <summary>The token endpoint, where it is another than the document's; absolute or relative to the target.</summary>
    public string? TokenUrl { get; init; }

    /// <summary>The error code that asks for a DPoP proof with a nonce (RFC 9449 section 8), or null where tokens are plain bearers.</summary>
    public string? ProofError { get; init; }

    /// <summary>Where the entry stands in the profile.</summary>
    public Place Place { get; init; }
}
