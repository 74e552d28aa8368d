namespace Conformance.Suites.Checks.Security;

/// <summary>An operation that demands no credential serves whoever has none.</summary>
public sealed class PublicOperationNeedsNoCredential() : SecurityCheck(
    "public-operation-needs-no-credential",
    "An operation that demands no credential serves whoever has none.",
    new CheckExplanation
    {
        Promise = "Where a contract demands credentials of some operations, those of which it demands none serve everyone: a request that"
            + " keeps the contract gets neither 401 nor 403.",
        Clause = "OpenAPI 3.0 sections 4.7.10 and 4.7.30",
        Cause = "A guard before all routes, or a document that forgot the security of one.",
        Example = "GET /health without a credential answers 401, and the document says security: [].",
    })
{
    /// <inheritdoc/>
    public override Verdict Judge(Exchange exchange, CheckContext context)
    {
        if (exchange.Case is not { Access: Access.None, Mode: Mode.Positive }) return NotApplicable("the request is none without a credential of an operation that demands none");
        if (Undecided(exchange.Answer) is { } reason) return NotApplicable(reason);
        return exchange.Answer.IsSuccess ? Passed : Failed(Guarded(exchange), context);
    }

    private static Finding Guarded(Exchange exchange) => new()
    {
        Title = $"A public operation refuses a request without a credential with {exchange.Answer.Status}",
        Expected = "neither 401 nor 403: the contract demands no credential here",
        Actual = $"{exchange.Answer.Status}{Quote.Of(exchange.Answer)}",
        Promise = exchange.Case.Operation.Place,
        Instance = "status",
        Cause = "guarded",
    };
}
