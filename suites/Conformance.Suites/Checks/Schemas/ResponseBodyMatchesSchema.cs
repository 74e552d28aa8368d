
namespace Conformance.Suites.Checks.Schemas;

/// <summary>A JSON body keeps the schema of its response and media type.</summary>
public sealed class ResponseBodyMatchesSchema() : Check(
    "response-body-matches-schema",
    "Every JSON body matches its schema.",
    new CheckExplanation
    {
        Promise = "A body is what its schema says, read as an answer: write-only properties do not appear, read-only ones are required"
            + " where the schema requires them.",
        Clause = "OpenAPI 3.0 sections 4.7.14 and 4.7.24",
        Cause = "A property that may be null and is not documented so; an enum that grew; a date in a form of its own.",
        Example = "GET /users answers 200 with /0/status = 7, and the schema says: string.",
        Schemathesis = "response_schema_conformance",
        Fault = WebFuzzingFault.InvalidResponse,
    })
{
    /// <inheritdoc/>
    public override Verdict Judge(Exchange exchange, CheckContext context)
    {
        if (Reservations.AgainstBody(exchange) is { } reason) return NotApplicable(reason);
        if (exchange.Answer.Status >= 400) return NotApplicable("an error is judged by error-body-matches-contract");
        var (findings, reservation) = JsonBodies.Judge(exchange.Answer, context.Promise.For(exchange.Answer.Status));
        if (findings.Count > 0) return Failed(findings, context);
        return reservation is null ? Passed : NotApplicable(reservation);
    }
}
