using Conformance.Generators.Cases.Pagination;
using Conformance.Generators.Cases.Pagination.Pages;

namespace Conformance.Suites.Checks.Pagination.Sizes;

/// <summary>What the checks of sizes that may not be asked for have in common.</summary>
/// <param name="id">The name of the class in kebab-case.</param>
/// <param name="aim">The sizes.</param>
/// <param name="summary">The promise in one sentence.</param>
/// <param name="explanation">What a person wants to know of it.</param>
public abstract class LimitCheck(string id, PageAim aim, string summary, CheckExplanation explanation) : ListCheck<LimitProbes>(id, summary, explanation)
{
    /// <inheritdoc/>
    protected sealed override Verdict Judge(LimitProbes list, ListStory story, CheckContext context)
    {
        var pages = story.With(aim).Where(p => p.Exchange.Answer.Status is < 500 and not 429).ToList();
        if (pages.Count == 0) return NotApplicable("neither the contract nor the profile says of such a size that it is wrong");
        return pages.Find(p => IsGranted(p, list.Listing.MaximumLimit)) is { } page
            ? Failed(page, Granted(page, list), context)
            : Passed;
    }

    /// <summary>What breaks the contract is refused. Elsewhere, and where the profile says that sizes are brought within the bounds, only what lies beyond them is wrong.</summary>
    private static bool IsGranted(ListPage page, int? maximum) => page.Exchange.Case.Probe == Probe.Constraint
        ? page.Exchange.Answer.IsSuccess
        : page.IsPage && page.Items.Count > maximum;

    private static Finding Granted(ListPage page, ListScenario list) => new()
    {
        Title = page.Exchange.Case.Probe == Probe.Constraint ? "A page size that breaks the contract is accepted" : "A page has more items than the biggest size",
        Expected = page.Exchange.Case.Probe == Probe.Constraint ? $"a refusal: {page.Exchange.Case.Reason}" : $"a refusal, or at most {list.Listing.MaximumLimit} items",
        Actual = $"{page.Exchange.Answer.Status} with {page.Items.Count} items",
        Promise = list.Listing.Limit?.Place,
        Instance = "status",
        Keyword = page.Exchange.Case.Keyword,
        Cause = $"size granted: {page.Ask.Aim}",
    };
}
