namespace Conformance.Suites.Checks.Security;

/// <summary>Finds out which ways into its operation a request as it was sent tries.</summary>
internal static class CarriedSchemes
{
    /// <summary>The requirements of the operation of each of whose schemes the request carries a credential.</summary>
    public static IEnumerable<SecurityRequirement> Requirements(Operation operation, SentRequest sent, Contract contract) =>
        operation.Security.Where(r => r.Schemes.Keys.All(name => contract.SecuritySchemes.TryGetValue(name, out var scheme) && IsCarried(sent, scheme, contract.Profile)));

    private static bool IsCarried(SentRequest sent, SecurityScheme scheme, Profile profile) => scheme switch
    {
        { Kind: SecuritySchemeKind.MutualTls } => true,
        { UsesAuthorizationHeader: true } => Headers(sent, "Authorization").Any(v => Words(scheme, profile).Any(w => w is null || v.StartsWith($"{w} ", StringComparison.OrdinalIgnoreCase))),
        { Location: ParameterLocation.Query, ParameterName: { } name } => sent.Url.Split('?', 2) is [_, var query] && query.Split('&').Any(p => p.StartsWith($"{Uri.EscapeDataString(name)}=", StringComparison.Ordinal)),
        { Location: ParameterLocation.Cookie, ParameterName: { } name } => Headers(sent, "Cookie").SelectMany(c => c.Split(';', StringSplitOptions.TrimEntries)).Any(c => c.StartsWith($"{name}=", StringComparison.Ordinal)),
        { ParameterName: { } name } => Headers(sent, name).Any(),
        _ => false,
    };

    /// <summary>The words that may stand before a credential of a scheme; null where none does.</summary>
    private static string?[] Words(SecurityScheme scheme, Profile profile) => scheme switch
    {
        { Kind: SecuritySchemeKind.ApiKey } => [profile.Credentials.LastOrDefault(c => c.Scheme == scheme.Name)?.Prefix?.Trim()],
        { Kind: SecuritySchemeKind.Http, HttpScheme: { } word } when word != "bearer" => [word],
        _ => ["Bearer", "DPoP"],
    };

    private static IEnumerable<string> Headers(SentRequest sent, string name) =>
        sent.Headers.Where(h => h.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Select(h => h.Value);
}
