using Conformance.Generators.Cases.Pagination.Choosing;
using Conformance.Generators.Cases.Pagination.Pages;

namespace Conformance.Suites.Checks.Pagination.Choosing;

/// <summary>A list that is asked for in an order has it, from page to page; ties are free.</summary>
public sealed class SortHoldsOnEveryPage() : ListCheck<SortWalk>(
    "sort-holds-on-every-page",
    "A sorted list has its order within and across pages.",
    new CheckExplanation
    {
        Promise = "A list sorted by a property of its items has the order that was asked for, both ways, on every page and from page to page. Ties are free, and so"
            + " are values that collations put in different orders.",
        Cause = "Each page is sorted by itself after it was cut; numbers or dates are sorted as text; the direction is not read.",
        Example = "GET /users?sort=created&order=desc answers 2026-01-02 behind 2026-01-01.",
    })
{
    /// <inheritdoc/>
    protected override Verdict Judge(SortWalk list, ListStory story, CheckContext context)
    {
        if (story.Walks.All(w => w.Items.Count() < 2)) return NotApplicable("there are fewer than two items to be in order");
        return ChoiceFault.Of(list, story) is { } fault && !fault.IsLostByLink(list.Listing)
            ? Failed(
                fault.Page,
                new Finding
                {
                    Title = "A sorted list is not in order",
                    Expected = fault.Expected,
                    Actual = $"{fault.Actual} on {Where(fault.Page)}",
                    Promise = list.Sort.Parameter.Place,
                    Instance = list.Listing.ItemsPointer,
                    Cause = $"sort {list.Sort.Pointer}",
                },
                context)
            : Passed;
    }
}
