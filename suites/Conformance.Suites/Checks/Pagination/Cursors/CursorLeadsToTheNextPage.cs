using Conformance.Generators.Cases.Pagination;
using Conformance.Generators.Cases.Pagination.Pages;

namespace Conformance.Suites.Checks.Pagination.Cursors;

/// <summary>A cursor or link that goes back byte for byte leads to a page.</summary>
public sealed class CursorLeadsToTheNextPage() : ListCheck<WalkScenario>(
    "cursor-leads-to-the-next-page",
    "A cursor that goes back byte for byte leads to a page.",
    new CheckExplanation
    {
        Promise = "What a page gives as the way to the next one is followed as it is: the link byte for byte, the cursor encoded as query values are. What comes is a page.",
        Cause = "A cursor that is not encoded, or encoded twice, when it is put into the link; a cursor that ends before the page was read.",
        Example = "GET /users?after=a%252Bb, the link that the page before gave, answers 400.",
    })
{
    /// <inheritdoc/>
    protected override Verdict Judge(WalkScenario list, ListStory story, CheckContext context)
    {
        if (list.Listing.Style is PaginationStyle.Offset or PaginationStyle.PageNumber) return NotApplicable("the list has no cursors: who reads it counts");
        var followed = story.Walks.Where(w => w.Aim == PageAim.Walk).SelectMany(w => w.Pages.Skip(1)).ToList();
        if (followed.Count == 0) return NotApplicable("no answer has a way to a next page");
        return followed.Find(p => !p.IsPage && p.Exchange.Answer.Status is not (0 or 429)) is { } page ? Failed(page, NoPage(page, list), context) : Passed;
    }

    private static Finding NoPage(ListPage page, WalkScenario list) => new()
    {
        Title = "The way to the next page leads to no page",
        Expected = $"a page behind {page.Exchange.Case.Request.Target}",
        Actual = $"{page.Problem}{Quote.Of(page.Exchange.Answer)}",
        Promise = list.Listing.Position?.Place,
        Instance = "status",
        Cause = $"next leads to {page.Exchange.Answer.Status}",
    };
}
