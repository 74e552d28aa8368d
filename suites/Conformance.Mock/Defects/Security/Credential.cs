using Conformance.Mock.Requests;
using Conformance.Mock.Serving;

namespace Conformance.Mock.Defects.Security;

/// <summary>Tells what a call carries as a credential.</summary>
internal static class Credential
{
    /// <summary>The kind of credential in a call.</summary>
    public static CredentialKind In(Encounter encounter)
    {
        var schemes = SchemesOf(encounter).ToList();
        if (schemes.Exists(s => IsSent(encounter.Call, s))) return CredentialKind.Unknown;
        if (encounter.Call.Header("Authorization") is not { } header) return CredentialKind.None;
        if (header.Split(' ') is not [{ Length: > 0 } word, { Length: > 0 }]) return CredentialKind.Malformed;
        return schemes.Exists(s => Words(encounter, s).Contains(word, StringComparer.OrdinalIgnoreCase)) ? CredentialKind.Unknown : CredentialKind.OtherScheme;
    }

    private static IEnumerable<SecurityScheme> SchemesOf(Encounter encounter) => encounter.Model.Operation.Security
        .SelectMany(s => s.Schemes.Keys)
        .Select(n => encounter.Ground.Contract.SecuritySchemes.GetValueOrDefault(n))
        .OfType<SecurityScheme>();

    /// <summary>True for a key in a place of its own; one in <c>Authorization</c> is told by the word before it.</summary>
    private static bool IsSent(Call call, SecurityScheme scheme) => scheme is { Kind: SecuritySchemeKind.ApiKey, ParameterName: { } name, UsesAuthorizationHeader: false } && scheme.Location switch
    {
        ParameterLocation.Query => QueryText.First(call.Query, name) is not null,
        ParameterLocation.Cookie => call.Header("Cookie")?.Contains($"{name}=", StringComparison.Ordinal) == true,
        _ => call.Header(name) is not null,
    };

    private static IEnumerable<string> Words(Encounter encounter, SecurityScheme scheme) => scheme switch
    {
        { Kind: SecuritySchemeKind.ApiKey } => encounter.Ground.Contract.Profile.Credentials.Where(c => c.Scheme == scheme.Name).Select(c => c.Prefix?.Trim()).OfType<string>(),
        { HttpScheme: "basic" } => ["Basic"],
        _ => ["Bearer", "DPoP"],
    };
}
