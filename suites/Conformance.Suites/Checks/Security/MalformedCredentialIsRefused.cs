namespace Conformance.Suites.Checks.Security;

/// <summary>A request whose credential is not written as its scheme demands is refused.</summary>
public sealed class MalformedCredentialIsRefused() : CredentialCheck(
    "malformed-credential-is-refused",
    [CredentialFault.Malformed],
    "A request whose credential is not written as its scheme demands is refused.",
    new CheckExplanation
    {
        Promise = "What is no credential opens nothing: the name of a scheme without a credential, one of two words, one that is not encoded"
            + " as its scheme says, an empty key get 401, or 403.",
        Clause = "RFC 9110 section 11.6.2, RFC 6750 section 2.1, RFC 7617 section 2",
        Cause = "A guard that asks whether the header is there, or that lets pass what its parser throws on.",
        Example = "GET /books/7 with 'Authorization: Bearer' answers 200.",
        Schemathesis = "ignored_auth",
    });
