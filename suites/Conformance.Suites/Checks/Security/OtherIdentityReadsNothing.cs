namespace Conformance.Suites.Checks.Security;

/// <summary>What one identity made cannot be read by another.</summary>
public sealed class OtherIdentityReadsNothing() : SecurityCheck(
    "other-identity-reads-nothing",
    "What one identity made cannot be read by another.",
    new CheckExplanation
    {
        Promise = "What the run made belongs to the identity that made it: the second identity, whose credentials are as good, gets none of it.",
        Clause = "OWASP API Security Top 10, API1:2023",
        Cause = "A lookup by id alone, without asking whose it is.",
        Example = "GET /orders/7 with the credentials of another customer answers 200.",
    })
{
    /// <inheritdoc/>
    public override Verdict Judge(Exchange exchange, CheckContext context)
    {
        if (!OtherIdentity.AsksFor(exchange) || !exchange.Case.Operation.IsSafe) return NotApplicable("nobody reads here what another made");
        if (Undecided(exchange.Answer) is { } reason) return exchange.Answer.Status is 404 or 410 ? Passed : NotApplicable(reason);
        return exchange.Answer.IsSuccess ? Failed(Read(exchange), context) : Passed;
    }

    private static Finding Read(Exchange exchange) => new()
    {
        Title = "What one identity made can be read by another",
        Expected = "403 or 404: it was made by somebody else",
        Actual = $"{exchange.Answer.Status}{Quote.Of(exchange.Answer)}",
        Promise = exchange.Case.Operation.Place,
        Instance = "status",
        Cause = "read by another",
    };
}
