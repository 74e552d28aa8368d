using Conformance.Mock.Answers;

namespace Conformance.Mock.Limits;

/// <summary>Tells limits in the headers that the profile names, else in those that are common (<c>RateLimit-Limit</c> and its kin).</summary>
/// <param name="profile">What the profile says, or null.</param>
/// <param name="time">The clock.</param>
internal sealed class LimitHeaders(RateLimitProfile? profile, TimeProvider time)
{
    private const string RetryAfter = "Retry-After";

    private readonly string? _limit = profile is null ? "RateLimit-Limit" : profile.LimitHeader;
    private readonly string? _remaining = profile is null ? "RateLimit-Remaining" : profile.RemainingHeader;
    private readonly string? _reset = profile is null ? "RateLimit-Reset" : profile.ResetHeader;
    private readonly bool _isEpoch = profile?.ResetIsEpoch ?? false;

    /// <summary>The answer with what the limit says. A refusal says when to come again (RFC 6585 section 4) where no reset at an instant does.</summary>
    public Reply Tell(Reply reply, Allowance allowance)
    {
        if (!reply.TellsLimits) return reply;
        var fields = new List<Field>(4);
        if (_limit is not null) fields.Add(new Field(_limit, Text(allowance.Limit)));
        if (_remaining is not null) fields.Add(new Field(_remaining, Text(allowance.Remaining)));
        if (_reset is not null) fields.Add(new Field(_reset, Text(ResetOf(allowance))));
        if (!allowance.IsGranted && (_reset is null || !_isEpoch)) fields.Add(new Field(RetryAfter, Text(Seconds(allowance.Reset))));
        return reply.With(fields);
    }

    private long ResetOf(Allowance allowance) => _isEpoch
        ? Seconds(TimeSpan.FromTicks(time.GetUtcNow().UtcTicks - DateTimeOffset.UnixEpoch.UtcTicks) + allowance.Reset)
        : Seconds(allowance.Reset);

    /// <summary>Whole seconds, never fewer than have to pass.</summary>
    private static long Seconds(TimeSpan span) => (span.Ticks + TimeSpan.TicksPerSecond - 1) / TimeSpan.TicksPerSecond;

    private static string Text(long number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
