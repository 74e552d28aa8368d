namespace Conformance.Suites.Checks.Security;

/// <summary>A request with a credential that nobody issued is refused.</summary>
public sealed class UnknownCredentialIsRefused() : CredentialCheck(
    "unknown-credential-is-refused",
    [CredentialFault.Unknown],
    "A request with a well-formed credential that nobody issued is refused.",
    new CheckExplanation
    {
        Promise = "The form of a credential proves nothing: a token, key or password that has the right form and that nobody issued gets"
            + " 401, or 403, on each way in that the operation names.",
        Clause = "OpenAPI 3.0 section 4.7.30, RFC 6750 section 3.1",
        Cause = "A guard that looks at the form of a token and not at its signature, or that a test mode has switched off.",
        Example = "GET /books/7 with a bearer token of random letters answers 200.",
        Schemathesis = "ignored_auth",
    });
