namespace Conformance.Suites.Checks.Security;

/// <summary>A valid credential that lacks a scope that its operation demands opens nothing.</summary>
public sealed class InsufficientCredentialIsRefused() : SecurityCheck(
    Name,
    "A request whose credential lacks what its operation demands is refused.",
    new CheckExplanation
    {
        Promise = "A credential opens what its scopes say: one that lacks a scope that the operation names gets 403, or 401. Where the scopes"
            + " of the limited credential are not given, one that is refused for a set of scopes on one operation must be refused on all that"
            + " demand the set.",
        Clause = "OpenAPI 3.0 section 4.7.30, RFC 6750 section 3.1",
        Cause = "An operation that asks whether the token is valid, and not for what.",
        Example = "DELETE /books/7 with a token of scope library.read answers 204, and the document demands library.delete.",
        Fault = WebFuzzingFault.WrongAuthorization,
    })
{
    /// <summary>Its id.</summary>
    internal const string Name = "insufficient-credential-is-refused";

    /// <inheritdoc/>
    public override Verdict Judge(Exchange exchange, CheckContext context)
    {
        if (exchange.Case is not { Access: Access.Limited, Probe: Probe.Scope }) return NotApplicable("the request carries no limited credential");
        if (Undecided(exchange.Answer) is { } reason) return NotApplicable(reason);
        var tried = CarriedSchemes.Requirements(exchange.Case.Operation, exchange.Sent, context.Contract).ToArray();
        if (tried.Length == 0) return NotApplicable("the limited credential is of no scheme that the operation takes");
        if (context.LimitedScopes is not { } scopes) return exchange.Answer.IsSuccess ? NotApplicable("not proven: the scopes of the credential are not known") : Passed;
        if (tried.Any(r => Missing(r, scopes).Length == 0)) return NotApplicable("the limited credential suffices here");
        return exchange.Answer.IsSuccess ? Failed(Served(exchange, Missing(tried[0], scopes)), context) : Passed;
    }

    /// <summary>What is wrong where the credential is served, and refused for the same scopes elsewhere.</summary>
    internal static Finding Contradicted(Operation operation, string scopes, CaseFinished served, CaseFinished refused) => new()
    {
        Title = "A request whose credential lacks a scope is served",
        Expected = $"403 or 401: the credential lacks something of {scopes}, {refused.Case.Operation} answered it {refused.Answer.Status}",
        Actual = $"{served.Answer.Status}",
        Promise = operation.Place,
        Instance = "status",
        Case = served.Case.Id,
        Cause = "served without scope",
    };

    private static string[] Missing(SecurityRequirement requirement, IReadOnlyList<string> scopes) =>
        [.. requirement.Schemes.Values.SelectMany(s => s).Distinct(StringComparer.Ordinal).Except(scopes, StringComparer.Ordinal)];

    private static Finding Served(Exchange exchange, string[] missing) => new()
    {
        Title = "A request whose credential lacks a scope is served",
        Expected = $"403 or 401: the credential lacks {string.Join(", ", missing)}",
        Actual = $"{exchange.Answer.Status}{Quote.Of(exchange.Answer)}",
        Promise = exchange.Case.Operation.Place,
        Instance = "status",
        Cause = "served without scope",
    };
}
