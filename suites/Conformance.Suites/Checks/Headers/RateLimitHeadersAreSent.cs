using System.Globalization;

namespace Conformance.Suites.Checks.Headers;

/// <summary>An answer tells of rate limits what the profile says that it tells.</summary>
public sealed class RateLimitHeadersAreSent() : Check(
    "rate-limit-headers-are-sent",
    "Every answer tells of its rate limit.",
    new CheckExplanation
    {
        Promise = "The headers that the profile names for rate limits are whole numbers, with no more left than the limit. A 429 has them, and so has every other"
            + " answer where the profile says so.",
        Cause = "The limiter stands behind a filter that answers some requests by itself.",
        Example = "GET /users/1 answers 200 without X-Rate-Limit-Remaining.",
    })
{
    /// <inheritdoc/>
    public override Verdict Judge(Exchange exchange, CheckContext context)
    {
        var (profile, answer) = (context.Contract.Profile, exchange.Answer);
        if (profile.RateLimits is not { } limits) return NotApplicable("the profile names no headers of rate limits");
        if (answer.Status == 0) return NotApplicable("no status was read");
        if (answer.Status != 429 && !limits.OnEveryAnswer) return NotApplicable("the profile promises the headers of 429 alone");
        if (answer.Status != 429 && Reservations.AgainstDocument(exchange) is { } reason) return NotApplicable(reason);
        var findings = Findings(answer, limits, profile.Name).ToArray();
        return findings.Length == 0 ? Passed : Failed(findings, context);
    }

    private static IEnumerable<Finding> Findings(Answer answer, RateLimitProfile limits, string profile)
    {
        foreach (var name in new[] { limits.LimitHeader, limits.RemainingHeader, limits.ResetHeader }.OfType<string>())
        {
            if (answer.Header(name) is not { } value) yield return Wrong($"Header {name} is missing", $"{name} on the answer, as profile '{profile}' says", "no such header", name);
            else if (Number(value) is null) yield return Wrong($"Header {name} is no number", $"a whole number, as profile '{profile}' says", value, name);
        }

        if (Of(answer, limits.LimitHeader) is { } limit && Of(answer, limits.RemainingHeader) is { } remaining && remaining > limit)
            yield return Wrong($"Header {limits.RemainingHeader} is more than {limits.LimitHeader}", $"at most {limit}", $"{remaining}", limits.RemainingHeader!);
    }

    private static long? Of(Answer answer, string? name) => name is not null && answer.Header(name) is { } value ? Number(value) : null;

    private static long? Number(string value) => long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static Finding Wrong(string title, string expected, string actual, string header) => new()
    {
        Title = title,
        Expected = expected,
        Actual = actual,
        Instance = $"header:{header}",
        Cause = title,
    };
}
