using System.IO.Enumeration;
using Conformance.Model;

namespace Conformance.Cli.Planning;

/// <summary>The family of paths that share a rate limit.</summary>
internal static class RateBucket
{
    private const int DefaultSegments = 2;

    /// <summary>The bucket's name: the first glob of the profile that matches, else the first segments of the path.</summary>
    public static string Of(string path, RateLimitProfile? limits) =>
        limits?.Buckets.FirstOrDefault(glob => FileSystemName.MatchesSimpleExpression(glob, path, ignoreCase: false))
        ?? string.Join('/', path.Split('/').Take(1 + (limits?.BucketSegments ?? DefaultSegments)));
}
