namespace Conformance.Suites.Checks.Security;

/// <summary>A request without the credential that its operation demands is refused; so is one with a part of those that are needed together.</summary>
public sealed class MissingCredentialIsRefused() : CredentialCheck(
    "missing-credential-is-refused",
    [CredentialFault.Missing, CredentialFault.Partial],
    "A request without the credential that its operation demands is refused.",
    new CheckExplanation
    {
        Promise = "An operation that declares security serves nobody who proves nothing: a request that keeps the contract otherwise gets"
            + " 401, or 403. Schemes that are needed together are needed together.",
        Clause = "OpenAPI 3.0 section 4.7.30, RFC 9110 section 15.5.2",
        Cause = "A route that was added without the guard that its neighbours have.",
        Example = "GET /books/7 without Authorization answers 200, and the document says security: oauth.",
        Schemathesis = "ignored_auth",
        Fault = WebFuzzingFault.IgnoredAnonymous,
    });
