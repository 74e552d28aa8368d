namespace Conformance.Model;

/// <summary>The kinds of security scheme that OpenAPI knows.</summary>
public enum SecuritySchemeKind
{
    /// <summary>A key in a header, the query or a cookie.</summary>
    ApiKey,

    /// <summary>HTTP authentication (RFC 9110 section 11).</summary>
    Http,

    /// <summary>OAuth 2.0 (RFC 6749); the credential is a bearer token (RFC 6750).</summary>
    OAuth2,

    /// <summary>OpenID Connect discovery; the credential is a bearer token.</summary>
    OpenIdConnect,

    /// <summary>A client certificate.</summary>
    MutualTls,
}
