using Conformance.Generators.Cases.Pagination;
using Conformance.Generators.Cases.Pagination.Links;
using Conformance.Generators.Cases.Pagination.Pages;

namespace Conformance.Suites.Checks.Pagination.Links;

/// <summary>What the checks of links to the next page have in common.</summary>
/// <param name="id">The name of the class in kebab-case.</param>
/// <param name="summary">The promise in one sentence.</param>
/// <param name="explanation">What a person wants to know of it.</param>
public abstract class NextLinkCheck(string id, string summary, CheckExplanation explanation) : ListCheck<WalkScenario>(id, summary, explanation)
{
    /// <inheritdoc/>
    protected sealed override Verdict Judge(WalkScenario list, ListStory story, CheckContext context)
    {
        if (list.Listing.Style is not (PaginationStyle.LinkHeader or PaginationStyle.BodyLink)) return NotApplicable("the next page is not given as a link");
        var pages = story.Walks.SelectMany(w => w.Pages).Where(p => p.Next is not null).ToList();
        if (pages.Count == 0) return NotApplicable("no answer has a link to a next page");
        foreach (var page in pages)
        {
            if (Find(list.Links.Resolve(page.Exchange, page.Next!), page) is { } finding) return Failed(page, finding with { Instance = Instance(list) }, context);
        }

        return Passed;
    }

    /// <summary>What is wrong with a link, or null.</summary>
    protected abstract Finding? Find(NextLink link, ListPage page);

    private static string? Instance(WalkScenario list) => list.Listing.Style == PaginationStyle.LinkHeader ? "header:Link" : list.Listing.NextPointer;
}
