using Conformance.Generators.Cases.Pagination.Pages;

namespace Conformance.Suites.Checks.Pagination.Walks;

/// <summary>No item comes twice in a walk.</summary>
public sealed class WalkHasNoDuplicate() : WalkCheck(
    "walk-has-no-duplicate",
    "A walk page by page shows no item twice.",
    new CheckExplanation
    {
        Promise = "No item comes twice in a walk, whatever the size of the pages, as long as nobody writes.",
        Cause = "The next page begins with the last item of the one before; an order without a tie-breaker.",
        Example = "GET /users?limit=2 ends with user 4, and the page behind it begins with user 4.",
    })
{
    /// <inheritdoc/>
    protected override IReadOnlyList<string> Difference(WalkComparison comparison) => comparison.Doubled;

    /// <inheritdoc/>
    protected override Finding Describe(ListWalk walk, IReadOnlyList<string> keys) => new()
    {
        Title = "A walk page by page shows items twice",
        Expected = "each item once",
        Actual = $"{WalkEvidence.Some(keys)} twice in {walk.Name}",
        Cause = "duplicate",
    };
}
