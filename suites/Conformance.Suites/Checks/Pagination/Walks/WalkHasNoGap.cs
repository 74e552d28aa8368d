using Conformance.Generators.Cases.Pagination.Pages;

namespace Conformance.Suites.Checks.Pagination.Walks;

/// <summary>Small pages show every item that the biggest pages show.</summary>
public sealed class WalkHasNoGap() : WalkCheck(
    "walk-has-no-gap",
    "A walk page by page passes by no item.",
    new CheckExplanation
    {
        Promise = "An item that the biggest pages show before and after a walk by smaller pages is on one of these. What others write meanwhile does not count.",
        Cause = "The next page begins one item too late; an order without a tie-breaker, so that items change places between two pages.",
        Example = "GET /users?limit=100 shows user 7, and no page of GET /users?limit=2 does.",
    })
{
    /// <inheritdoc/>
    protected override IReadOnlyList<string> Difference(WalkComparison comparison) => comparison.Lost;

    /// <inheritdoc/>
    protected override Finding Describe(ListWalk walk, IReadOnlyList<string> keys) => new()
    {
        Title = "A walk page by page passes items by",
        Expected = $"{WalkEvidence.Some(keys)}, as the biggest pages show",
        Actual = $"not in {walk.Name}, twice",
        Cause = "gap",
    };
}
