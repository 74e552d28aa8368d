using Conformance.Generators.Cases.Pagination;
using Conformance.Generators.Cases.Pagination.Pages;

namespace Conformance.Suites.Checks.Pagination.Walks;

/// <summary>Small pages show the items in the order of the biggest pages.</summary>
public sealed class WalkKeepsTheOrder() : ListCheck<PageWalks>(
    "walk-keeps-the-order",
    "Items have one order, whatever the size of the pages.",
    new CheckExplanation
    {
        Promise = "Items that a walk by small pages and one by the biggest both show have the same order in both. Where items are lost or doubled by it, it is an error,"
            + " else a note.",
        Cause = "A query without ORDER BY, or with one that leaves ties open.",
        Example = "GET /users?limit=100 shows user 3 before user 4, GET /users?limit=2 shows user 4 first.",
    })
{
    /// <inheritdoc/>
    protected override Verdict Judge(PageWalks list, ListStory story, CheckContext context)
    {
        var evidence = WalkEvidence.Of(list, story);
        if (evidence.Silence is { } silence) return NotApplicable(silence);
        if (evidence.OthersWrote) return NotApplicable("others were writing");
        if (evidence.Pairs.Count == 0) return NotApplicable("no walk could be made");
        return evidence.Pairs.FirstOrDefault(p => p.First.Swapped.Count > 0) is { } swapped
            ? Failed(swapped.First.Walk.Pages[^1], Swapped(swapped.First, list), context)
            : Passed;
    }

    private static Finding Swapped(WalkComparison comparison, PageWalks list) => new()
    {
        Severity = comparison.IsFaulty ? Severity.Error : Severity.Note,
        Title = "Items have another order on small pages",
        Expected = "the order of the biggest pages",
        Actual = $"{WalkEvidence.Some(comparison.Swapped)} earlier in {comparison.Walk.Name}{(comparison.IsFaulty ? ", and items are lost or doubled" : "")}",
        Instance = list.Listing.ItemsPointer,
        Cause = "order",
    };
}
