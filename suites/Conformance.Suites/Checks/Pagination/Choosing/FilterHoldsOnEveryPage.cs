using Conformance.Generators.Cases.Pagination.Choosing;
using Conformance.Generators.Cases.Pagination.Pages;

namespace Conformance.Suites.Checks.Pagination.Choosing;

/// <summary>A list that is asked for by the value of a property gives items with that value and no others.</summary>
public sealed class FilterHoldsOnEveryPage() : ListCheck<FilterWalk>(
    "filter-holds-on-every-page",
    "A filtered list has no item that the filter leaves out.",
    new CheckExplanation
    {
        Promise = "A query parameter with the name and the schema of a property of the items, or one that the profile names, chooses the items with that value, on"
            + " every page. Where it is free text, an item that holds it will do.",
        Cause = "The parameter is in the document and not in the query to the database; or it reaches the first page alone.",
        Example = "GET /users?status=ACTIVE answers a user with status SUSPENDED.",
    })
{
    /// <inheritdoc/>
    protected override Verdict Judge(FilterWalk list, ListStory story, CheckContext context)
    {
        if (story.Find(FilterWalk.Filtered) is not { } walk) return NotApplicable($"no item seen has a value that '{list.Filter.Parameter.Name}' could be asked for");
        if (!walk.Pages[0].IsPage) return NotApplicable($"the filtered list could not be read: {walk.Pages[0].Problem}");
        if (walk.Items.All(i => list.ValueOf(i.Json) is null)) return NotApplicable("no item shows the property");
        return ChoiceFault.Of(list, story) is { } fault && !fault.IsLostByLink(list.Listing)
            ? Failed(
                fault.Page,
                new Finding
                {
                    Title = "A filtered list has an item that the filter leaves out",
                    Expected = fault.Expected,
                    Actual = $"{fault.Actual} on {Where(fault.Page)}",
                    Promise = list.Filter.Parameter.Place,
                    Instance = list.Listing.ItemsPointer,
                    Cause = $"filter {list.Filter.Parameter.Name}",
                },
                context)
            : Passed;
    }
}
