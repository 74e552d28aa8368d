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
    })
{
    /// <inheritdoc/>
    public override Verdict Judge(Exchange exchange, CheckContext context)
    {
        if (exchange.Answer.Status == 0) return NotApplicable("no status was read");
        if (exchange.Case.Probe == Probe.Robustness) return NotApplicable("any refusal of an oddity is right");
        if (IsPermitted(exchange, context.Contract.Profile)) return Passed;
        if (exchange.Case.Request.Method != exchange.Case.Operation.Method) return Undocumented(exchange, context);
        if (context.Promise.For(exchange.Answer.Status).Response is not null) return Passed;
        return Reservations.AgainstDocument(exchange) is { } reason ? NotApplicable(reason) : Undocumented(exchange, context);
    }

    private static bool IsPermitted(Exchange exchange, Profile profile)
    {
        var (testCase, answer) = (exchange.Case, exchange.Answer);
        return answer.Status == 429
            || (answer.Status == 503 && answer.Header("Retry-After") is not null)
            || (testCase.Probe == Probe.Accept && answer.IsSuccess)
            || (testCase.Probe == Probe.Method && testCase.Request.Method is "HEAD" or "OPTIONS" && answer.Status < 400)
            || profile.Allows(testCase.Probe, answer.Status);
    }

    private Verdict Undocumented(Exchange exchange, CheckContext context)
    {
        var status = exchange.Answer.Status;
        return Failed(
            new Finding
            {
                Title = $"Status {status} is not documented",
                Expected = Expected(exchange.Case, context.Contract.Profile),
                Actual = $"{status}{Quote.Of(exchange.Answer)}",
                Promise = exchange.Case.Operation.Place,
                Instance = "status",
                Cause = $"status {status}",
            },
            context);
    }

    private static string Expected(TestCase testCase, Profile profile)
    {
        var documented = testCase.Request.Method == testCase.Operation.Method ? testCase.Operation.Responses.Select(r => r.Status.Text) : [];
        var allowed = profile.AnyProbe.Concat(profile.Statuses.GetValueOrDefault(testCase.Probe, [])).Select(s => s.Text);
        return string.Join(", ", documented.Concat(allowed).Append("429").Distinct(StringComparer.Ordinal));
    }
}
