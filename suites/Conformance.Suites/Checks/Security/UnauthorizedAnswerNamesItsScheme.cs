namespace Conformance.Suites.Checks.Security;

/// <summary>A 401 tells how to authenticate: a note, because many APIs leave it out.</summary>
public sealed class UnauthorizedAnswerNamesItsScheme() : SecurityCheck(
    "unauthorized-answer-names-its-scheme",
    "A 401 carries WWW-Authenticate.",
    new CheckExplanation
    {
        Promise = "A server that answers 401 must send a WWW-Authenticate with at least one challenge, so that a client knows which scheme opens"
            + " the operation. Said as a note, and only where the operation takes a scheme of HTTP.",
        Clause = "RFC 9110 sections 11.6.1 and 15.5.2",
        Cause = "The 401 is written by the application, and the framework's challenge is not.",
        Example = "GET /books/7 without a credential answers 401 with no WWW-Authenticate.",
    })
{
    /// <inheritdoc/>
    public override Verdict Judge(Exchange exchange, CheckContext context)
    {
        if (exchange.Answer.Status != 401) return NotApplicable("the answer is no 401");
        if (!exchange.Case.Operation.Security.SelectMany(r => r.Schemes.Keys).Any(name => IsOfHttp(name, context.Contract))) return NotApplicable("the operation takes no scheme of HTTP");
        return exchange.Answer.Header("WWW-Authenticate") is { Length: > 0 } ? Passed : Failed(Unnamed(exchange), context);
    }

    private static bool IsOfHttp(string name, Contract contract) =>
        contract.SecuritySchemes.TryGetValue(name, out var scheme) && scheme.Kind is SecuritySchemeKind.Http or SecuritySchemeKind.OAuth2 or SecuritySchemeKind.OpenIdConnect;

    private static Finding Unnamed(Exchange exchange) => new()
    {
        Severity = Severity.Note,
        Title = "A 401 has no WWW-Authenticate",
        Expected = "WWW-Authenticate with a challenge (RFC 9110 section 15.5.2)",
        Actual = "no such header",
        Promise = exchange.Case.Operation.Place,
        Instance = "header:WWW-Authenticate",
        Cause = "no challenge",
    };
}
