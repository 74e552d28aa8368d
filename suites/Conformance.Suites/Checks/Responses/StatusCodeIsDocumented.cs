namespace Conformance.Suites.Checks.Responses;

/// <summary>Every status is one that the operation documents, or that the profile lets this kind of probe get.</summary>
public sealed class StatusCodeIsDocumented() : Check(
    "status-code-is-documented",
    "Every status code is documented.",
    new CheckExplanation
    {
        Promise = "A client that knows the document knows every status that it may get: the responses of the operation, and what its"
            + " profile adds for the kind of request.",
        Clause = "OpenAPI 3.0 section 4.7.16",
        Cause = "The document was written for the good case; validation, framework or gateway answer with a status of their own.",
        Example = "POST /users answers 202, and 201 is all that is documented.",
        Schemathesis = "status_code_conformance",
        Fault = WebFuzzingFault.InvalidResponse,
    })
{
    /// <inheritdoc/>
    public override Verdict Judge(Exchange exchange, CheckContext context)
    {
        if (exchange.Answer.Status == 0) return NotApplicable("no status was read");
        if (exchange.Case.Probe is Probe.Robustness or Probe.OddPath) return NotApplicable("any refusal of an oddity is right");
        if (IsDocumented(exchange, context) || IsOddlyRight(exchange) || Permissions.Permits(exchange, context)) return Passed;
        if (exchange.Case.Request.Method != exchange.Case.Operation.Method)
            return exchange.Answer.IsSuccess ? NotApplicable("a success of an undocumented method is judged by undocumented-method-is-refused") : Undocumented(exchange, context);
        return Reservations.AgainstDocument(exchange) is { } reason ? NotApplicable(reason) : Undocumented(exchange, context);
    }

    private static bool IsDocumented(Exchange exchange, CheckContext context) =>
        exchange.Case.Request.Method == exchange.Case.Operation.Method && context.Promise.For(exchange.Answer.Status).Response is not null;

    /// <summary>Accept is a wish that any success may ignore; HEAD and OPTIONS are answered by many servers everywhere.</summary>
    private static bool IsOddlyRight(Exchange exchange) =>
        (exchange.Case.Probe == Probe.Accept && exchange.Answer.IsSuccess)
        || (exchange.Case.Probe == Probe.Method && exchange.Case.Request.Method is "HEAD" or "OPTIONS" && exchange.Answer.Status < 400);

    private Verdict Undocumented(Exchange exchange, CheckContext context)
    {
        var status = exchange.Answer.Status;
        return Failed(
            new Finding
            {
                Title = $"Status {status} is not documented",
                Expected = string.Join(", ", Documented(exchange.Case).Concat(Permissions.Texts(exchange, context)).Distinct(StringComparer.Ordinal)),
                Actual = $"{status}{Quote.Of(exchange.Answer)}",
                Promise = exchange.Case.Operation.Place,
                Instance = "status",
                Cause = $"status {status}",
            },
            context);
    }

    private static IEnumerable<string> Documented(TestCase testCase) =>
        testCase.Request.Method == testCase.Operation.Method ? testCase.Operation.Responses.Select(r => r.Status.Text) : [];
}
