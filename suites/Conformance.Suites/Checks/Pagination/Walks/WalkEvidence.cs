using Conformance.Generators.Cases.Pagination;
using Conformance.Generators.Cases.Pagination.Pages;

namespace Conformance.Suites.Checks.Pagination.Walks;

/// <summary>What the walks over one list prove, with regard to others who may write meanwhile.</summary>
internal sealed class WalkEvidence
{
    private const int Shown = 5;

    private WalkEvidence(IReadOnlyList<WalkPair> pairs, bool othersWrote, string? silence) => (Pairs, OthersWrote, Silence) = (pairs, othersWrote, silence);

    /// <summary>Each walk held against the biggest pages, with the same walk made once more.</summary>
    public IReadOnlyList<WalkPair> Pairs { get; }

    /// <summary>True if the biggest pages showed other items later than before.</summary>
    public bool OthersWrote { get; }

    /// <summary>Why nothing can be said, or null.</summary>
    public string? Silence { get; }

    /// <summary>What the walks prove.</summary>
    public static WalkEvidence Of(PageWalks list, ListStory story)
    {
        var before = story.Walks[0];
        if (story.Find(PageWalks.BiggestAgain) is not { } after) return new WalkEvidence([], false, "there is nothing to compare the pages with");
        if (before.Keys is null) return new WalkEvidence([], before.Items.Count() != after.Items.Count(), "the items have no id that tells one from another");
        var last = story.Find(PageWalks.BiggestLast);
        var wrote = !AreSame(before, after) || (last is not null && !AreSame(before, last));
        var counts = list.Listing.Style is PaginationStyle.Offset or PaginationStyle.PageNumber;
        WalkPair[] pairs =
        [
            .. from walk in story.Walks
               where PageWalks.IsSmall(walk) && !walk.Name.EndsWith(PageWalks.Repeated, StringComparison.Ordinal)
               let first = WalkComparison.Of(walk, before, after)
               where first is not null
               select new WalkPair(first, story.Find(walk.Name + PageWalks.Repeated) is { } again ? WalkComparison.Of(again, before, after) : null),
            .. WalkComparison.Of(before, before, after) is { } whole ? [new WalkPair(whole, WalkComparison.Of(after, before, after))] : Array.Empty<WalkPair>(),
        ];
        return new WalkEvidence(pairs, wrote, wrote && counts ? "others were writing" : null);
    }

    /// <summary>Some of many keys, in words.</summary>
    public static string Some(IEnumerable<string> keys)
    {
        string[] all = [.. keys];
        return all.Length <= Shown ? string.Join(", ", all) : $"{string.Join(", ", all[..Shown])} and {all.Length - Shown} more";
    }

    private static bool AreSame(ListWalk left, ListWalk right) =>
        left.Keys is { } first && right.Keys is { } second && first.ToHashSet(StringComparer.Ordinal).SetEquals(second);
}
