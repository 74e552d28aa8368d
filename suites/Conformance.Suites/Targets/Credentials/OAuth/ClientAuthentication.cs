namespace Conformance.Suites.Targets.Credentials.OAuth;

/// <summary>How a client proves itself at the token endpoint (OpenID Connect Core section 9).</summary>
public enum ClientAuthentication
{
    /// <summary>The secret as the password of basic authentication (RFC 6749 section 2.3.1).</summary>
    ClientSecretBasic,

    /// <summary>The secret in the form (RFC 6749 section 2.3.1).</summary>
    ClientSecretPost,

    /// <summary>An assertion signed by the client's private key (RFC 7523 section 2.2).</summary>
    PrivateKeyJwt,
}
