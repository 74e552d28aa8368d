namespace Conformance.Suites.Checks.Responses;

/// <summary>An answer that began on an open connection comes whole and in time, and leads somewhere.</summary>
public sealed class AnswerIsComplete() : Check(
    "answer-is-complete",
    "Every answer comes whole.",
    new CheckExplanation
    {
        Promise = "A request that reached a running server gets an answer: whole, as long as it says, in the framing of HTTP, within the"
            + " time allowed; and no redirect that leads back to itself.",
        Clause = "RFC 9112 sections 6 to 9",
        Cause = "A worker that crashed or was killed, a deadlock, a proxy that gave up, a Content-Length computed from characters.",
        Example = "GET /export: Content-Length: 4096, the connection closes after 1024 bytes.",
    })
{
    /// <inheritdoc/>
    public override Verdict Judge(Exchange exchange, CheckContext context) => exchange.Answer.End switch
    {
        AnswerEnd.Complete when RedirectsToItself(exchange) => Failed(Circle(exchange), context),
        AnswerEnd.Complete => Passed,
        AnswerEnd.TooLarge => NotApplicable(exchange.Answer.EndReason ?? "more body than is read"),
        _ => Failed(Incomplete(exchange), context),
    };

    private static bool RedirectsToItself(Exchange exchange) =>
        exchange.Answer is { Status: 301 or 302 or 307 or 308 } answer
        && exchange.Case.Request.Method is "GET" or "HEAD"
        && answer.Header("Location") is { } location
        && Uri.TryCreate(new Uri(exchange.Sent.Url), location, out var destination)
        && destination.AbsoluteUri == exchange.Sent.Url
        && answer.Header("Set-Cookie") is null;

    private static Finding Circle(Exchange exchange) => new()
    {
        Title = "The answer redirects to itself",
        Expected = "an answer, or a redirect that leads elsewhere",
        Actual = $"{exchange.Answer.Status} with Location: {exchange.Answer.Header("Location")}",
        Promise = exchange.Case.Operation.Place,
        Instance = "header:Location",
        Cause = "redirects to itself",
    };

    private static Finding Incomplete(Exchange exchange) => new()
    {
        Title = exchange.Answer.End switch
        {
            AnswerEnd.TimedOut => "No answer in time",
            AnswerEnd.Truncated => "The answer breaks off",
            AnswerEnd.Malformed => "The answer is not HTTP",
            _ => "The connection broke before an answer",
        },
        Expected = "a whole answer",
        Actual = exchange.Answer.EndReason ?? exchange.Answer.End.ToString(),
        Promise = exchange.Case.Operation.Place,
        Cause = exchange.Answer.End.ToString(),
    };
}
