using Conformance.Model;
using Conformance.Spec.Loading.Structure;
using Microsoft.OpenApi;
using OpenApiLocation = Microsoft.OpenApi.ParameterLocation;

namespace Conformance.Spec.Loading.Mapping;

/// <summary>Maps security schemes and requirements.</summary>
internal sealed class SecurityMapper(Origins origins)
{
    internal IReadOnlyDictionary<string, SecurityScheme> Schemes(IDictionary<string, IOpenApiSecurityScheme>? schemes) =>
        Entries.ByName(schemes, Scheme);

    /// <summary>The alternatives, or null where nothing is said; a list without any makes the operation public.</summary>
    internal static IReadOnlyList<SecurityRequirement>? Requirements(IList<OpenApiSecurityRequirement>? requirements) =>
        requirements?.Select(Requirement).ToList();

    private static SecurityRequirement Requirement(OpenApiSecurityRequirement requirement)
    {
        var schemes = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var (scheme, scopes) in requirement) schemes[scheme.Reference.Id ?? ""] = scopes;
        return new SecurityRequirement(schemes);
    }

    private SecurityScheme Scheme(string name, IOpenApiSecurityScheme scheme)
    {
        var flows = Flows(scheme.Flows);
        return new SecurityScheme
        {
            Name = name,
            Kind = Kind(scheme.Type),
            HttpScheme = scheme.Scheme?.ToLowerInvariant(),
            Location = Location(scheme.In),
            ParameterName = scheme.Name,
            TokenUrls = flows.Keys.Where(f => flows[f].TokenUrl is not null).ToDictionary(f => f, f => flows[f].TokenUrl!.OriginalString, StringComparer.Ordinal),
            Scopes = [.. flows.Values.SelectMany(f => f.Scopes?.Keys ?? Enumerable.Empty<string>()).Distinct(StringComparer.Ordinal)],
            Place = origins.Of(scheme.Extensions)?.Place ?? default,
        };
    }

    private static Dictionary<string, OpenApiOAuthFlow> Flows(OpenApiOAuthFlows? flows)
    {
        var known = new Dictionary<string, OpenApiOAuthFlow>(StringComparer.Ordinal);
        Add("implicit", flows?.Implicit);
        Add("password", flows?.Password);
        Add("clientCredentials", flows?.ClientCredentials);
        Add("authorizationCode", flows?.AuthorizationCode);
        Add("deviceAuthorization", flows?.DeviceAuthorization);
        return known;

        void Add(string name, OpenApiOAuthFlow? flow)
        {
            if (flow is not null) known.Add(name, flow);
        }
    }

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
