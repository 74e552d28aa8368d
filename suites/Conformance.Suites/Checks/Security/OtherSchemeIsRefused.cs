namespace Conformance.Suites.Checks.Security;

/// <summary>A request with a credential of a scheme that its operation does not take is refused.</summary>
public sealed class OtherSchemeIsRefused() : CredentialCheck(
    "other-scheme-is-refused",
    [CredentialFault.OtherScheme],
    "A request with a credential of a scheme that its operation does not take is refused.",
    new CheckExplanation
    {
        Promise = "Only the schemes that an operation names open it: a credential of another scheme, well-formed, gets 401, or 403.",
        Clause = "OpenAPI 3.0 section 4.7.30, RFC 9110 section 11.6.2",
        Cause = "A guard that reads what stands behind the first blank of Authorization, whatever stands before it.",
        Example = "GET /books/7 with 'Authorization: Basic …' answers 200, and the document says security: oauth.",
        Schemathesis = "ignored_auth",
    });
