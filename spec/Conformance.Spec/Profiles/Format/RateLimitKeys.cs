using Conformance.Model;
using Conformance.Spec.Profiles.Reading;

namespace Conformance.Spec.Profiles.Format;

/// <summary>The keys of <c>rate-limits</c>.</summary>
public static class RateLimitKeys
{
    private const string Epoch = "epoch";
    private const string Seconds = "seconds";

    /// <summary>The keys.</summary>
    public static KeyTable<RateLimitProfile> Table { get; } = new(
        "rate-limits",
        new("limit-header", "text", "The header with the bucket's size.", (e, s) => e with { LimitHeader = s.Text() }),
        new("remaining-header", "text", "The header with what is left.", (e, s) => e with { RemainingHeader = s.Text() }),
        new("reset-header", "text", "The header with the time of renewal.", (e, s) => e with { ResetHeader = s.Text() }),
        new("reset", "word", "`epoch` for UTC epoch seconds, `seconds` from the answer's `Date`.", (e, s) => e with { ResetIsEpoch = s.Word(Epoch, Seconds) == Epoch }),
        new("on-every-answer", "true or false", "True if the headers are promised on every answer.", (e, s) => e with { OnEveryAnswer = s.Flag() ?? e.OnEveryAnswer }),
        new("share", "number", "The share of a bucket that a run may use, above 0 and at most 1.", (e, s) => e with { Share = s.Share() ?? e.Share }),
        new("buckets", "list of texts", "Path families that share a bucket, as globs.", (e, s) => e with { Buckets = s.Texts() }),
        new("bucket-segments", "number", "How many leading segments of a path name its bucket, where no glob matches.", (e, s) => e with { BucketSegments = s.Whole(1, 9) ?? e.BucketSegments }));

    internal static RateLimitProfile None { get; } = new(null, null, null, false, false, 0.8, [], 2);
}
