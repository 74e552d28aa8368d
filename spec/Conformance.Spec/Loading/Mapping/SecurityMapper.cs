using Conformance.Model;
using Conformance.Spec.Loading.Structure;
using Microsoft.OpenApi;
using OpenApiLocation = Microsoft.OpenApi.ParameterLocation;

namespace Conformance.Spec.Loading.Mapping;

/// <summary>Maps security schemes and requirements.</summary>
internal sealed class SecurityMapper(Origins origins)
{
    internal IReadOnlyDictionary<string, SecurityScheme> Schemes(IDictionary<string, IOpenApiSecurityScheme>? schemes) =>
        (schemes ?? new Dictionary<string, IOpenApiSecurityScheme>()).ToDictionary(s => s.Key, s => Scheme(s.Key, s.Value), StringComparer.Ordinal);

    /// <summary>The alternatives, or null where nothing is said; a list without any makes the operation public.</summary>
    internal static IReadOnlyList<SecurityRequirement>? Requirements(IList<OpenApiSecurityRequirement>? requirements) => requirements?
        .Select(r => new SecurityRequirement(r.ToDictionary(s => s.Key.Reference.Id ?? "", s => (IReadOnlyList<string>)s.Value, StringComparer.Ordinal)))
        .ToList();

    private SecurityScheme Scheme(string name, IOpenApiSecurityScheme scheme)
    {
        var flows = Flows(scheme.Flows).ToList();
        return new SecurityScheme
        {
            Name = name,
            Kind = Kind(scheme.Type),
            HttpScheme = scheme.Scheme?.ToLowerInvariant(),
            Location = Location(scheme.In),
            ParameterName = scheme.Name,
            TokenUrls = flows.Where(f => f.Flow.TokenUrl is not null).ToDictionary(f => f.Name, f => f.Flow.TokenUrl!.OriginalString, StringComparer.Ordinal),
            Scopes = [.. flows.SelectMany(f => f.Flow.Scopes?.Keys ?? Enumerable.Empty<string>()).Distinct(StringComparer.Ordinal)],
            Place = origins.Of(scheme.Extensions)?.Place ?? default,
        };
    }

    private static IEnumerable<(string Name, OpenApiOAuthFlow Flow)> Flows(OpenApiOAuthFlows? flows) =>
        from flow in new (string Name, OpenApiOAuthFlow? Flow)[]
        {
            ("implicit", flows?.Implicit), ("password", flows?.Password), ("clientCredentials", flows?.ClientCredentials),
            ("authorizationCode", flows?.AuthorizationCode), ("deviceAuthorization", flows?.DeviceAuthorization),
        }
        where flow.Flow is not null
        select (flow.Name, flow.Flow);

    private static SecuritySchemeKind Kind(SecuritySchemeType? type) => type switch
    {
        SecuritySchemeType.Http => SecuritySchemeKind.Http,
        SecuritySchemeType.OAuth2 => SecuritySchemeKind.OAuth2,
        SecuritySchemeType.OpenIdConnect => SecuritySchemeKind.OpenIdConnect,
        SecuritySchemeType.MutualTLS => SecuritySchemeKind.MutualTls,
        _ => SecuritySchemeKind.ApiKey,
    };

    private static Model.ParameterLocation? Location(OpenApiLocation? location) => location switch
    {
        OpenApiLocation.Query => Model.ParameterLocation.Query,
        OpenApiLocation.Header => Model.ParameterLocation.Header,
        OpenApiLocation.Cookie => Model.ParameterLocation.Cookie,
        _ => null,
    };
}
