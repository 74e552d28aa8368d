namespace Conformance.Spec.Diff.Rules;

/// <summary>What tells rules apart that have kind, action, direction and site in common.</summary>
public enum RuleTrait
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The property is read-only.</summary>
    ReadOnly,

    /// <summary>The property is write-only.</summary>
    WriteOnly,

    /// <summary>The bound itself is not allowed.</summary>
    Exclusive,

    /// <summary>The bound itself is not allowed, and the property is read-only.</summary>
    ReadOnlyExclusive,

    /// <summary>It must be there.</summary>
    Required,

    /// <summary>It must be there, and the document names a default.</summary>
    RequiredWithDefault,

    /// <summary>It must be there, and it is write-only.</summary>
    RequiredWriteOnly,

    /// <summary>The document names a default.</summary>
    WithDefault,

    /// <summary>The object allows no other properties.</summary>
    Closed,

    /// <summary>One alternative is what stood there before.</summary>
    Preserved,

    /// <summary>It concerns each item of a sequence.</summary>
    Items,

    /// <summary>The whole path.</summary>
    Path,

    /// <summary>It was deprecated.</summary>
    Deprecated,

    /// <summary>The whole path, and it was deprecated.</summary>
    PathDeprecated,

    /// <summary>It was deprecated, and its sunset has not come.</summary>
    BeforeSunset,

    /// <summary>The whole path was deprecated, and its sunset has not come.</summary>
    PathBeforeSunset,

    /// <summary>It never was promised to stay.</summary>
    Unstable,

    /// <summary>A date of sunset is given.</summary>
    WithSunset,

    /// <summary>A date of sunset is demanded and not given.</summary>
    SunsetMissing,

    /// <summary>The date of sunset cannot be understood.</summary>
    SunsetInvalid,

    /// <summary>The date of sunset is nearer than demanded.</summary>
    SunsetTooSoon,

    /// <summary>The word is not one of those that say how stable something is.</summary>
    Invalid,

    /// <summary>It is part of the path.</summary>
    InPath,

    /// <summary>It is declared for all operations of the path.</summary>
    OfPath,

    /// <summary>It is declared for all operations of the path and must be there.</summary>
    RequiredOfPath,

    /// <summary>The status does not say success.</summary>
    NonSuccess,

    /// <summary>A scope of OAuth 2.0.</summary>
    Scope,

    /// <summary>The authorization URL of OAuth 2.0.</summary>
    AuthorizationUrl,

    /// <summary>The token URL of OAuth 2.0.</summary>
    TokenUrl,

    /// <summary>Where an API key travels.</summary>
    Key,

    /// <summary>The scheme of HTTP authentication.</summary>
    HttpScheme,

    /// <summary>The discovery URL of OpenID Connect.</summary>
    OpenIdUrl,

    /// <summary>The version stayed as it was.</summary>
    NotBumped,

    /// <summary>The number of items of a page.</summary>
    Limit,

    /// <summary>The place in a list at which a page begins.</summary>
    Cursor,
}
