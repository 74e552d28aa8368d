using Conformance.Generators.Cases.Pagination;
using Conformance.Generators.Cases.Pagination.Pages;

namespace Conformance.Suites.Checks.Pagination.Sizes;

/// <summary>A page for which no size was asked never has more items than the biggest size.</summary>
public sealed class UnsizedPageKeepsTheMaximum() : ListCheck<LimitProbes>(
    "unsized-page-keeps-the-maximum",
    "A page asked for without a size never has more items than the biggest size.",
    new CheckExplanation
    {
        Promise = "Where a biggest page size is declared, a page has no more items than that if no size was asked for.",
        Cause = "No default: without the parameter the whole table is read.",
        Example = "The maximum of 'limit' is 200, and GET /users without it answers 5,000 users.",
    })
{
    /// <inheritdoc/>
    protected override Verdict Judge(LimitProbes list, ListStory story, CheckContext context)
    {
        if (list.Listing.MaximumLimit is not { } maximum) return NotApplicable("no biggest size is declared");
        if (list.Listing.DefaultLimit == 0 && context.Contract.Profile.PaginationOf(list.Listing.Operation)?.DefaultLimit == 0) return NotApplicable("the profile says that a page without a size has all items");
        if (story.With(PageAim.NoLimit).FirstOrDefault(p => p.IsPage) is not { } page) return NotApplicable("no page without a size was given");
        return page.Items.Count <= maximum
            ? Passed
            : Failed(
                page,
                new Finding
                {
                    Title = "A page without a size has more items than the biggest size",
                    Expected = $"at most {maximum} items",
                    Actual = $"{page.Items.Count} items",
                    Promise = list.Listing.Limit?.Place,
                    Instance = list.Listing.ItemsPointer,
                    Cause = "more than the maximum without a limit",
                },
                context);
    }
}
