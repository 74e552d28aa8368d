using Conformance.Model;

namespace Conformance.Spec.Profiles.Drafting;

/// <summary>The security schemes of a document.</summary>
internal sealed class CredentialSection : IDraftSection
{
    private const string ClientCredentials = "clientCredentials";

    /// <inheritdoc/>
    public void Write(DraftWriter writer, DraftSubject subject)
    {
        writer.Blank();
        if (subject.Contract.SecuritySchemes.Count == 0)
        {
            writer.Comment("credentials: absent, for the document has no security scheme.");
            return;
        }

        writer.Key("", "credentials", "", "the security schemes of the document");
        foreach (var scheme in subject.Contract.SecuritySchemes.Values) Entry(writer, scheme, Uses(subject.Contract, scheme));
    }

    private static void Entry(DraftWriter writer, SecurityScheme scheme, int uses)
    {
        writer.Key("- ", "scheme", YamlScalar.Of(scheme.Name), $"of {Amount.Of(uses, "operation")}");
        if (scheme is { Kind: SecuritySchemeKind.ApiKey, UsesAuthorizationHeader: true })
        {
            writer.Comment("  prefix: a word before the key in Authorization is usual; the document does not name it");
        }

        if (!scheme.TokenUrls.TryGetValue(ClientCredentials, out var tokenUrl)) return;
        writer.Key("  ", "grant", "client_credentials", "the flow for programs that the document offers");
        writer.Key("  ", "token-url", YamlScalar.Of(tokenUrl), "the token URL of that flow");
    }

    private static int Uses(Contract contract, SecurityScheme scheme) =>
        contract.Operations.Count(o => o.Security.Any(s => s.Schemes.ContainsKey(scheme.Name)));
}
