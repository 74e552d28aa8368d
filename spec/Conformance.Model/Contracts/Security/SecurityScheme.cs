namespace Conformance.Model;

/// <summary>A way to prove who asks (OpenAPI 3.0 section 4.7.27).</summary>
public sealed record SecurityScheme
{
    /// <summary>Its name in the document.</summary>
    public required string Name { get; init; }

    /// <summary>What kind it is.</summary>
    public required SecuritySchemeKind Kind { get; init; }

    /// <summary>The HTTP authentication scheme in lower case (<c>basic</c>, <c>bearer</c>), or null.</summary>
    public string? HttpScheme { get; init; }

    /// <summary>Where an API key travels, or null.</summary>
    public ParameterLocation? Location { get; init; }

    /// <summary>The name of the header, query parameter or cookie that carries an API key, or null.</summary>
    public string? ParameterName { get; init; }

    /// <summary>Token URLs of the OAuth 2.0 flows, by flow name as OpenAPI writes it.</summary>
    public IReadOnlyDictionary<string, string> TokenUrls { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>All scopes that the flows name.</summary>
    public IReadOnlyList<string> Scopes { get; init; } = [];

    /// <summary>Where it stands.</summary>
    public required Place Place { get; init; }

    /// <summary>True if the credential travels in the <c>Authorization</c> header.</summary>
    public bool UsesAuthorizationHeader => Kind is SecuritySchemeKind.Http or SecuritySchemeKind.OAuth2 or SecuritySchemeKind.OpenIdConnect
        || (Location == ParameterLocation.Header && string.Equals(ParameterName, "Authorization", StringComparison.OrdinalIgnoreCase));
}
