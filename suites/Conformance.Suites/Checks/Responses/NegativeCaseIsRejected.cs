namespace Conformance.Suites.Checks.Responses;

/// <summary>
/// A request that breaks the contract is refused. What many servers do not mean strictly, a format or a media type that nobody forbade,
/// is a warning unless the profile is strict.
/// </summary>
public sealed class NegativeCaseIsRejected() : Check(
    "negative-case-is-rejected",
    "A request that breaks the contract is rejected.",
    new CheckExplanation
    {
        Promise = "What the document forbids is forbidden: a request that breaks one constraint of a parameter or body gets a 4xx. Only"
            + " what every reader of the contract must refuse, decided on the bytes sent, counts.",
        Clause = "OpenAPI 3.0 sections 4.7.12 and 4.7.13, RFC 9110 section 15.5",
        Cause = "A constraint that stands in the document and nowhere in the code: a maximum, an enum, a required property.",
        Example = "GET /users?limit=201 answers 200, and the document says maximum: 200.",
        Schemathesis = "negative_data_rejection",
        Fault = WebFuzzingFault.ValidationBypass,
    })
{
    /// <inheritdoc/>
    public override Verdict Judge(Exchange exchange, CheckContext context)
    {
        if (!BreaksConstraint(exchange.Case)) return NotApplicable("the request breaks no constraint");
        return exchange.Answer switch
        {
            { Status: 0 } => NotApplicable("no status was read"),
            { IsSuccess: true } => Failed(Accepted(exchange, context.Contract.Profile), context),
            { Status: >= 400 and < 500 } => Passed,
            { Status: >= 500 } => NotApplicable("a failure of the server is no refusal, and judged by server-does-not-fail"),
            _ => NotApplicable("a redirect is neither"),
        };
    }

    private static bool BreaksConstraint(TestCase testCase) =>
        testCase is { Mode: Mode.Negative, Keyword: not null, Probe: Probe.Constraint or Probe.ContentType or Probe.UnknownId };

    private static Finding Accepted(Exchange exchange, Profile profile)
    {
        var (testCase, status) = (exchange.Case, exchange.Answer.Status);
        return new Finding
        {
            Severity = profile.Strict ? Severity.Error : testCase.IfAccepted,
            Title = $"A request that breaks '{testCase.Keyword}' is accepted",
            Expected = $"a refusal (4xx): {testCase.Reason}",
            Actual = $"{status}{Quote.Of(exchange.Answer)}",
            Promise = testCase.Subject ?? testCase.Operation.Place,
            Instance = "status",
            Keyword = testCase.Keyword,
            Cause = $"accepted {testCase.Subject?.Pointer} {testCase.Keyword}",
        };
    }
}
