namespace Conformance.Suites.Checks.Responses;

/// <summary>
/// No answer is a failure of the server: 500 never, another 5xx only where the operation documents that very status or the profile lets
/// the probe get it.
/// </summary>
public sealed class ServerDoesNotFail() : Check(
    "server-does-not-fail",
    "No request makes the server fail.",
    new CheckExplanation
    {
        Promise = "Whatever a client sends, the server answers with something other than a failure of its own.",
        Clause = "RFC 9110 section 15.6",
        Cause = "An exception that nobody caught, mostly because input was used before it was checked.",
        Example = "GET /users?limit=-1 answers 500 Internal Server Error.",
        Schemathesis = "not_a_server_error",
        Fault = WebFuzzingFault.ServerError,
    })
{
    /// <inheritdoc/>
    public override Verdict Judge(Exchange exchange, CheckContext context)
    {
        var status = exchange.Answer.Status;
        if (status == 0) return NotApplicable("no status was read");
        if (status < 500 || IsPermitted(exchange, context)) return Passed;
        return Failed(
            new Finding
            {
                Title = $"The server failed with {status}",
                Expected = "any status below 500",
                Actual = $"{status}{Quote.Of(exchange.Answer)}",
                Promise = exchange.Case.Operation.Place,
                Instance = "status",
                Cause = $"status {status}",
            },
            context);
    }

    private static bool IsPermitted(Exchange exchange, CheckContext context) =>
        exchange.Answer.Status != 500
        && (exchange.Case.Operation.Responses.Any(r => r.Status.IsExactly(exchange.Answer.Status)) || Permissions.Permits(exchange, context));
}
