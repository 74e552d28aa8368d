using System.Text;

namespace Conformance.Suites.Checks.Responses;

/// <summary>An error tells the client what it did wrong, and nothing of how the server is made.</summary>
public sealed class NoInternalsInErrors() : Check(
    "no-internals-in-errors",
    "No error tells how the server is made.",
    new CheckExplanation
    {
        Promise = "The body of a 4xx or 5xx shows no stack trace, no SQL, no path of the server's file system and no class of its code."
            + " What the request itself contained is the client's own.",
        Clause = "OWASP API Security 2023, API8: error messages include stack traces, or other sensitive information",
        Cause = "A developer's error page in production; the text of an exception put into the answer.",
        Example = "GET /users?filter=' answers 400 with: syntax error at or near \"'\".",
        Fault = WebFuzzingFault.LeakedStackTrace,
    })
{
    /// <summary>What lies behind this is not looked at.</summary>
    private const int Longest = 256 * 1024;

    /// <inheritdoc/>
    public override Verdict Judge(Exchange exchange, CheckContext context)
    {
        var answer = exchange.Answer;
        if (answer.Status < 400) return NotApplicable("the answer is no error");
        if (answer.Body.Length == 0) return NotApplicable("the body is empty");
        var text = Encoding.UTF8.GetString(answer.Body.Span[..Math.Min(answer.Body.Length, Longest)]);
        foreach (var (kind, excerpt) in Internals.Find(text))
        {
            if (!RequestText.Contains(exchange, excerpt)) return Failed(Leak(answer, kind, excerpt), context);
        }

        return Passed;
    }

    private static Finding Leak(Answer answer, string kind, string excerpt) => new()
    {
        Title = $"The error shows {kind}",
        Expected = "an error in the client's terms",
        Actual = $"{answer.Status} with: {Quote.Line(excerpt)}",
        Instance = "",
        Cause = $"{answer.Status} {kind}",
    };
}
