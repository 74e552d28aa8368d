using Conformance.Generators.Cases.Pagination;
using Conformance.Generators.Cases.Pagination.Pages;

namespace Conformance.Suites.Checks.Pagination.Sizes;

/// <summary>A page never has more items than it was asked for; fewer is right.</summary>
public sealed class PageKeepsTheLimit() : ListCheck<ListScenario>(
    "page-keeps-the-limit",
    "A page never has more items than were asked for.",
    new CheckExplanation
    {
        Promise = "A page that a client asks for with a size within the bounds has at most so many items. Fewer is right.",
        Cause = "The parameter is read under another name, or the query fetches one item more to see whether there is a next page and keeps it.",
        Example = "GET /users?limit=2 answers three users.",
    })
{
    /// <inheritdoc/>
    protected override Verdict Judge(ListScenario list, ListStory story, CheckContext context)
    {
        var sized = story.Walks.SelectMany(w => w.Pages).Where(p => p is { IsPage: true, Ask: { Limit: not null, Aim: PageAim.Walk or PageAim.LimitAtMaximum } } && IsAskedDirectly(p, list)).ToList();
        if (sized.Count == 0) return NotApplicable("no page of a size was given");
        return sized.Find(p => p.Items.Count > p.Ask.Limit) is { } page ? Failed(page, TooLong(page, list), context) : Passed;
    }

    /// <summary>Behind a link it is the server that asks.</summary>
    private static bool IsAskedDirectly(ListPage page, ListScenario list) =>
        page.Ask.Number == 1 || list.Listing.Style is not (PaginationStyle.LinkHeader or PaginationStyle.BodyLink);

    private static Finding TooLong(ListPage page, ListScenario list) => new()
    {
        Title = "A page has more items than were asked for",
        Expected = $"at most {page.Ask.Limit} items",
        Actual = $"{page.Items.Count} items on {Where(page)}",
        Promise = list.Listing.Limit?.Place,
        Instance = list.Listing.ItemsPointer,
        Cause = "more than the limit",
    };
}
