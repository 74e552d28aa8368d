using Conformance.Generators.Cases.Pagination;
using Conformance.Generators.Cases.Pagination.Choosing;
using Conformance.Generators.Cases.Pagination.Pages;
using Conformance.Suites.Checks.Pagination.Choosing;

namespace Conformance.Suites.Checks.Pagination.Links;

/// <summary>The page behind a link obeys size, filter and sort of the first page; how the link says so is its own affair.</summary>
public sealed class NextLinkKeepsTheQuery() : ListCheck<WalkScenario>(
    "next-link-keeps-the-query",
    "The page behind a link obeys the size, the filter and the sort of the page before.",
    new CheckExplanation
    {
        Promise = "A client that follows a link stays in the list that it asked for: the page behind it has no more items than the first was asked for, and"
            + " keeps its filter and its sort. What the link's query looks like is the server's affair.",
        Cause = "A link with nothing but the cursor, and a cursor that remembers nothing but a position.",
        Example = "GET /users?limit=2 answers a link to /users?after=x, and that page has 20 users.",
    })
{
    /// <inheritdoc/>
    protected override Verdict Judge(WalkScenario list, ListStory story, CheckContext context)
    {
        if (list.Listing.Style is not (PaginationStyle.LinkHeader or PaginationStyle.BodyLink)) return NotApplicable("the next page is not given as a link");
        var followed = story.Walks.Where(w => w.Aim == PageAim.Walk).SelectMany(w => w.Pages.Skip(1)).Where(p => p.IsPage).ToList();
        if (followed.Count == 0) return NotApplicable("there is no page behind a link");
        if (followed.Find(p => p.Items.Count > p.Ask.Limit) is { } longer) return Failed(longer, Lost(longer, $"at most {longer.Ask.Limit} items", $"{longer.Items.Count} items", "limit"), context);
        return Choice(list, story) is { IsOfLaterPage: true } fault ? Failed(fault.Page, Lost(fault.Page, fault.Expected, fault.Actual, fault.Kind), context) : Passed;
    }

    private static ChoiceFault? Choice(WalkScenario list, ListStory story) => list switch
    {
        FilterWalk filter => ChoiceFault.Of(filter, story),
        SortWalk sort => ChoiceFault.Of(sort, story),
        _ => null,
    };

    private static Finding Lost(ListPage page, string expected, string actual, string what) => new()
    {
        Title = $"The page behind a link has lost the {what}",
        Expected = expected,
        Actual = $"{actual} on {Where(page)}",
        Instance = "",
        Cause = $"next loses the {what}",
    };
}
