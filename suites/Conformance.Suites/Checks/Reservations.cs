namespace Conformance.Suites.Checks;

/// <summary>Answers of which the document says nothing.</summary>
internal static class Reservations
{
    /// <summary>Why no check of the document's promises applies to the exchange, or null.</summary>
    public static string? AgainstDocument(Exchange exchange)
    {
        var (testCase, answer) = (exchange.Case, exchange.Answer);
        if (answer.Status == 0) return "no status was read";
        if (testCase.Request.Method != testCase.Operation.Method) return $"the document describes {testCase.Operation.Method} here, not {testCase.Request.Method}";
        if (IsFromHttpLayer(answer)) return $"a {answer.Status} without a JSON body comes from the server's HTTP layer";
        return testCase.Probe == Probe.OddPath ? "an odd path may mean another operation" : null;
    }

    /// <summary>The same, and why the body cannot be judged.</summary>
    public static string? AgainstBody(Exchange exchange)
    {
        if (AgainstDocument(exchange) is { } reason) return reason;
        if (exchange.Answer.End != AnswerEnd.Complete) return "the answer is not whole";
        return MayHaveBody(exchange) ? null : "the answer has no body by HTTP";
    }

    /// <summary>True for refusals that servers give before an application sees the request.</summary>
    private static bool IsFromHttpLayer(Answer answer) =>
        answer.Status is 400 or 408 or 411 or 413 or 414 or 417 or 431 or 501 or 505
        && !(answer.ContentType is { } type && MediaTypes.IsJson(type) && answer.Body.Length > 0);

    /// <summary>RFC 9110 section 6.4.1: never after HEAD, nor with 1xx, 204 and 304.</summary>
    private static bool MayHaveBody(Exchange exchange) =>
        exchange.Case.Request.Method != "HEAD" && exchange.Answer.Status is not (< 200 or 204 or 304);
}
