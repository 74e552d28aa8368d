using System.Globalization;

namespace Conformance.Suites.Running.Driving;

/// <summary>How long a target asks to wait before the next attempt.</summary>
internal static class Patience
{
    /// <summary>Longer than this nobody waits for one case.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    private static readonly TimeSpan Unsaid = TimeSpan.FromSeconds(1);

    /// <summary>The wait that a 429 asks for: its Retry-After, else the reset of the profile's rate limit, else a second.</summary>
    public static TimeSpan AfterTooMany(Answer answer, RateLimitProfile? limits, DateTimeOffset now) =>
        RetryAfter(answer, now) ?? Reset(answer, limits, now) ?? Unsaid;

    /// <summary>The wait of Retry-After (RFC 9110 section 10.2.3), in seconds or until a date by the answer's own clock; null without one.</summary>
    public static TimeSpan? RetryAfter(Answer answer, DateTimeOffset now)
    {
        if (answer.Header("Retry-After") is not { } value) return null;
        if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)) return TimeSpan.FromSeconds(seconds);
        return HttpDate(value) is { } until ? NotNegative(until - Clock(answer, now)) : null;
    }

    private static TimeSpan? Reset(Answer answer, RateLimitProfile? limits, DateTimeOffset now)
    {
        if (limits?.ResetHeader is not { } name || answer.Header(name) is not { } value) return null;
        if (!long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var reset)) return null;
        if (!limits.ResetIsEpoch) return TimeSpan.FromSeconds(Math.Min(reset, int.MaxValue));
        return NotNegative(TimeSpan.FromSeconds(reset - Clock(answer, now).ToUnixTimeSeconds()));
    }

    /// <summary>What the server believes the time to be: its reset is to be compared with its own Date.</summary>
    private static DateTimeOffset Clock(Answer answer, DateTimeOffset now) =>
        answer.Header("Date") is { } date ? HttpDate(date) ?? now : now;

    private static DateTimeOffset? HttpDate(string value) =>
        DateTimeOffset.TryParseExact(value, "r", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date) ? date : null;

    private static TimeSpan NotNegative(TimeSpan time) => time < TimeSpan.Zero ? TimeSpan.Zero : time;
}
