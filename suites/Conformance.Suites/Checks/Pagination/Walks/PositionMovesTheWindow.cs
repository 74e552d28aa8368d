using Conformance.Generators.Cases.Pagination;
using Conformance.Generators.Cases.Pagination.Pages;

namespace Conformance.Suites.Checks.Pagination.Walks;

/// <summary>Another offset or page number gives other items.</summary>
public sealed class PositionMovesTheWindow() : ListCheck<PageWalks>(
    "position-moves-the-window",
    "Another offset or page number gives other items.",
    new CheckExplanation
    {
        Promise = "A page at another offset, or with another number, does not have the items of the page before.",
        Cause = "The parameter is read under another name, or not at all.",
        Example = "GET /users?limit=2&offset=2 answers the users of GET /users?limit=2.",
    })
{
    /// <inheritdoc/>
    protected override Verdict Judge(PageWalks list, ListStory story, CheckContext context)
    {
        if (list.Listing.Style is not (PaginationStyle.Offset or PaginationStyle.PageNumber)) return NotApplicable("the list has cursors");
        if (WalkEvidence.Of(list, story) is { Silence: { } silence }) return NotApplicable(silence);
        var turns = story.Walks.Where(PageWalks.IsSmall).SelectMany(w => w.Pages.Zip(w.Pages.Skip(1))).Where(t => t.First.Items.Count > 0 && t.Second.IsPage).ToList();
        if (turns.Count == 0) return NotApplicable("there are too few items for a second page");
        var still = turns.Where(t => t.First.Keys!.SequenceEqual(t.Second.Keys!, StringComparer.Ordinal)).ToList();
        return still.Count > 1 || still.Count == turns.Count
            ? Failed(
                still[0].Second,
                new Finding
                {
                    Title = "Another position gives the same page",
                    Expected = $"other items than {WalkEvidence.Some(still[0].First.Keys!)}",
                    Actual = $"the same on {Where(still[0].Second)}",
                    Promise = list.Listing.Position?.Place,
                    Instance = list.Listing.ItemsPointer,
                    Cause = "window does not move",
                },
                context)
            : Passed;
    }
}
