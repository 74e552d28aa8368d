using Conformance.Suites.Checks.Promises;

namespace Conformance.Suites.Checks.Headers;

/// <summary>Documented headers are there where they are required, and their values keep their schemas.</summary>
public sealed class ResponseHeadersMatchSchema() : Check(
    "response-headers-match-schema",
    "Every documented header matches its schema.",
    new CheckExplanation
    {
        Promise = "A response has the headers that it requires, and the value of each documented header, read in style simple, keeps its schema.",
        Clause = "OpenAPI 3.0 section 4.7.21",
        Cause = "A header that only some code paths set; a number or a date in a form of its own.",
        Example = "X-Rate-Limit-Remaining: many, and the schema says: integer.",
        Schemathesis = "response_headers_conformance",
        Fault = WebFuzzingFault.InvalidResponse,
    })
{
    /// <inheritdoc/>
    public override Verdict Judge(Exchange exchange, CheckContext context)
    {
        if (Reservations.AgainstDocument(exchange) is { } reason) return NotApplicable(reason);
        var promise = context.Promise.For(exchange.Answer.Status);
        if (promise.Response is null) return NotApplicable("the status is not documented");
        if (promise.Headers.Count == 0) return NotApplicable("no header is documented");
        List<Finding>? findings = null;
        foreach (var header in promise.Headers)
        {
            if (Find(exchange.Answer, header) is { Count: > 0 } found) (findings ??= []).AddRange(found);
        }

        return findings is null ? Passed : Failed(findings, context);
    }

    private static IReadOnlyList<Finding> Find(Answer answer, HeaderPromise promise)
    {
        if (answer.Header(promise.Header.Name) is null) return promise.Header.Required ? [Missing(answer, promise.Header)] : [];
        var lines = answer.HeaderLines(promise.Header.Name).ToArray();
        return [.. Values(promise.Header, lines).SelectMany(v => Find(answer, promise, v)).DistinctBy(f => f.Cause)];
    }

    /// <summary>Lines of one name are one list (RFC 9110 section 5.3), those of Set-Cookie alone are not.</summary>
    private static string[] Values(ResponseHeader header, string[] lines) =>
        header.Name.Equals("Set-Cookie", StringComparison.OrdinalIgnoreCase) ? lines : [string.Join(", ", lines)];

    private static IReadOnlyList<Finding> Find(Answer answer, HeaderPromise promise, string value)
    {
        var errors = promise.Validate(value);
        return errors.Count == 0
            ? []
            : SchemaFindings.Of(errors, $"Header {promise.Header.Name}", _ => $"header:{promise.Header.Name}", $"{answer.Status} {promise.Header.Name}");
    }

    private static Finding Missing(Answer answer, ResponseHeader header) => new()
    {
        Title = $"Header {header.Name} is missing",
        Expected = $"a header {header.Name}: it is required",
        Actual = "no such header",
        Promise = header.Place,
        Instance = $"header:{header.Name}",
        Keyword = "required",
        Cause = $"{answer.Status} {header.Name} missing",
    };
}
