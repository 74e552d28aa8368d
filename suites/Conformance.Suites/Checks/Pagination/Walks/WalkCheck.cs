using Conformance.Generators.Cases.Pagination;
using Conformance.Generators.Cases.Pagination.Pages;

namespace Conformance.Suites.Checks.Pagination.Walks;

/// <summary>What the checks have in common that hold walks by small pages against one by the biggest: a difference counts if it shows twice.</summary>
/// <param name="id">The name of the class in kebab-case.</param>
/// <param name="summary">The promise in one sentence.</param>
/// <param name="explanation">What a person wants to know of it.</param>
public abstract class WalkCheck(string id, string summary, CheckExplanation explanation) : ListCheck<PageWalks>(id, summary, explanation)
{
    /// <inheritdoc/>
    protected sealed override Verdict Judge(PageWalks list, ListStory story, CheckContext context)
    {
        var evidence = WalkEvidence.Of(list, story);
        if (evidence.Silence is { } silence) return NotApplicable(silence);
        if (evidence.Pairs.Count == 0) return NotApplicable("no walk could be made");
        foreach (var pair in evidence.Pairs)
        {
            if (pair.Both(Difference) is { Count: > 0 } keys) return Failed(Shown(pair.First.Walk, keys[0]), Describe(pair.First.Walk, keys) with { Instance = list.Listing.ItemsPointer }, context);
        }

        if (evidence.Pairs.Any(p => Difference(p.First).Count > 0)) return NotApplicable("a difference showed once, and not again");
        return evidence.OthersWrote ? NotApplicable("others were writing") : Passed;
    }

    /// <summary>The keys of the items that the check is about.</summary>
    protected abstract IReadOnlyList<string> Difference(WalkComparison comparison);

    /// <summary>What is wrong.</summary>
    /// <param name="walk">The walk that shows it.</param>
    /// <param name="keys">The keys of the items, at least one.</param>
    protected abstract Finding Describe(ListWalk walk, IReadOnlyList<string> keys);

    /// <summary>The page that shows an item for the last time, else the last page.</summary>
    private static ListPage Shown(ListWalk walk, string key) => walk.Pages.LastOrDefault(p => p.Keys!.Contains(key, StringComparer.Ordinal)) ?? walk.Pages[^1];
}
