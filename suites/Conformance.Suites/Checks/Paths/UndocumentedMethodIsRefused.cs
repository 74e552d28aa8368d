namespace Conformance.Suites.Checks.Paths;

/// <summary>A method that the document does not describe for a path has no success there.</summary>
public sealed class UndocumentedMethodIsRefused() : Check(
    "undocumented-method-is-refused",
    "A method that a path does not document is refused.",
    new CheckExplanation
    {
        Promise = "What the document does not describe is not there: a method that its path does not have gets no 2xx. HEAD and OPTIONS"
            + " are every server's own.",
        Clause = "RFC 9110 section 15.5.6",
        Cause = "A route for all methods; an operation that was left out of the document or removed from it alone.",
        Example = "DELETE /users/{id} answers 204, and the document has GET and PUT.",
        Schemathesis = "unsupported_method",
        Fault = WebFuzzingFault.HiddenEndpoint,
    })
{
    /// <inheritdoc/>
    public override Verdict Judge(Exchange exchange, CheckContext context)
    {
        var (testCase, answer) = (exchange.Case, exchange.Answer);
        if (testCase.Probe != Probe.Method) return NotApplicable("the method is documented");
        if (testCase.Request.Method is "HEAD" or "OPTIONS") return NotApplicable("servers answer HEAD and OPTIONS of their own accord");
        if (answer.Status == 0) return NotApplicable("no status was read");
        return answer.IsSuccess ? Failed(Accepted(exchange, context.Contract), context) : Passed;
    }

    private static Finding Accepted(Exchange exchange, Contract contract) => new()
    {
        Title = $"Method {exchange.Case.Request.Method} is not documented and is served",
        Expected = $"405, or another refusal: documented are {string.Join(", ", PathMethods.Of(contract, exchange.Case.Operation.Path))}",
        Actual = $"{exchange.Answer.Status}{Quote.Of(exchange.Answer)}",
        Promise = exchange.Case.Operation.Place,
        Instance = "status",
        Cause = $"method {exchange.Case.Request.Method}",
    };
}
