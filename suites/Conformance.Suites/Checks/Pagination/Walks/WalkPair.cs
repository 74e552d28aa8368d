using Conformance.Generators.Cases.Pagination.Pages;

namespace Conformance.Suites.Checks.Pagination.Walks;

/// <summary>A walk held against the biggest pages, and the same walk made once more.</summary>
/// <param name="First">The first time.</param>
/// <param name="Again">The second time, or null where there was none.</param>
internal sealed record WalkPair(WalkComparison First, WalkComparison? Again)
{
    /// <summary>What differs both times.</summary>
    public IReadOnlyList<string> Both(Func<WalkComparison, IReadOnlyList<string>> difference) =>
        Again is null ? [] : [.. difference(First).Intersect(difference(Again), StringComparer.Ordinal)];
}
