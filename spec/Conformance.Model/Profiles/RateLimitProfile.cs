namespace Conformance.Model;

/// <summary>How a target tells its rate limits.</summary>
/// <param name="LimitHeader">The header with the bucket's size, or null.</param>
/// <param name="RemainingHeader">The header with what is left, or null.</param>
/// <param name="ResetHeader">The header with the time of renewal, or null.</param>
/// <param name="ResetIsEpoch">True if the reset is in UTC epoch seconds, false if in seconds from the answer's <c>Date</c>.</param>
/// <param name="OnEveryAnswer">True if the headers are promised on every answer.</param>
/// <param name="Share">The share of a bucket that a run may use, 0 to 1.</param>
/// <param name="Buckets">Path families that share a bucket, as path globs; what matches none shares one with all paths of the same first <paramref name="BucketSegments"/> segments.</param>
/// <param name="BucketSegments">How many leading segments of a path name its bucket.</param>
public sealed record RateLimitProfile(
    string? LimitHeader,
    string? RemainingHeader,
    string? ResetHeader,
    bool ResetIsEpoch,
    bool OnEveryAnswer,
    double Share,
    IReadOnlyList<string> Buckets,
    int BucketSegments)
{
    private const int CommonSegments = 2;

    /// <summary>The name of a path's bucket: the first glob that matches, else the first segments of the path.</summary>
    /// <param name="path">The path template, without the server's base path.</param>
    /// <param name="limits">What the profile says, or null: then two segments name a bucket.</param>
    public static string BucketOf(string path, RateLimitProfile? limits) =>
        limits?.Buckets.FirstOrDefault(glob => Glob.Matches(glob, path, ignoreCase: false))
        ?? string.Join('/', path.Split('/').Take(1 + (limits?.BucketSegments ?? CommonSegments)));
}
