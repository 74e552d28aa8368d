using System.Globalization;
using Conformance.Generators.Cases.Pagination;
using Conformance.Generators.Cases.Pagination.Pages;

namespace Conformance.Suites.Checks.Pagination.Walks;

/// <summary>The total that pages give is the number of items of the list.</summary>
public sealed class TotalCountsTheItems() : ListCheck<PageWalks>(
    "total-counts-the-items",
    "The total that a page gives is the number of items.",
    new CheckExplanation
    {
        Promise = "A total that the contract or the profile declares is the number of items of the whole list, the same on each page, as long as nobody writes: counted twice,"
            + " before the other walks and after them.",
        Cause = "The total counts the items of the page, or what was deleted, or what the caller may not see.",
        Example = "GET /users?limit=2 answers total 2, and there are 20 users.",
    })
{
    /// <inheritdoc/>
    protected override Verdict Judge(PageWalks list, ListStory story, CheckContext context)
    {
        if ((list.Listing.TotalPointer ?? list.Listing.TotalHeader) is not { } where) return NotApplicable("no total is declared");
        if (story.Find(PageWalks.BiggestAgain) is not { IsWhole: true } after || !story.Walks[0].IsWhole) return NotApplicable("the list is longer than the walks, or was walked once");
        var evidence = WalkEvidence.Of(list, story);
        if (evidence.OthersWrote) return NotApplicable("others were writing");
        if (evidence.Pairs.Any(p => p.First.Doubled.Count > 0)) return NotApplicable("items come twice");
        var count = after.Items.Count();
        var pages = story.Walks.Where(w => w.Aim == PageAim.Walk).SelectMany(w => w.Pages).Where(p => p.Total is not null).ToList();
        if (pages.Count == 0) return NotApplicable("no answer gives a total");
        return pages.Where(p => p.Total != count).ToList() is [var page, _, ..] ? Failed(page, Wrong(page, count, where, list), context) : Passed;
    }

    private static Finding Wrong(ListPage page, int count, string where, PageWalks list) => new()
    {
        Title = "The total is not the number of items",
        Expected = string.Create(CultureInfo.InvariantCulture, $"{count}, counted twice"),
        Actual = string.Create(CultureInfo.InvariantCulture, $"{page.Total} on {Where(page)}"),
        Instance = list.Listing.TotalPointer is null ? $"header:{where}" : where,
        Cause = "total",
    };
}
