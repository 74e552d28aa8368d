using Conformance.Model;
using Conformance.Spec.Profiles.Reading;

namespace Conformance.Spec.Profiles.Format;

/// <summary>The keys of an entry of <c>credentials</c>.</summary>
public static class CredentialKeys
{
    /// <summary>The keys.</summary>
    public static KeyTable<CredentialProfile> Table { get; } = new(
        "credentials",
        new("scheme", "text", "The security scheme's name in the document.", (e, s) => e with { Scheme = s.Text() ?? e.Scheme }) { Required = true },
        new("prefix", "text", "The word before the credential in its header.", (e, s) => e with { Prefix = s.Text() }),
        new("pattern", "text", "An ECMA-262 pattern of a well-formed credential without its prefix.", (e, s) => e with { Pattern = s.Text() }),
        new("grant", "text", "The OAuth 2.0 grant that a program uses.", (e, s) => e with { Grant = s.Text() }),
        new("client-authentication", "text", "How the client proves itself at the token endpoint.", (e, s) => e with { ClientAuthentication = s.Text() }),
        new("token-url", "text", "The token endpoint, where it is another than the document's.", (e, s) => e with { TokenUrl = s.Text() }),
        new("proof-error", "text", "The error code that asks for a DPoP proof with a nonce (RFC 9449).", (e, s) => e with { ProofError = s.Text() }));

    internal static CredentialProfile Start(Place place) => new() { Scheme = "", Place = place };
}
