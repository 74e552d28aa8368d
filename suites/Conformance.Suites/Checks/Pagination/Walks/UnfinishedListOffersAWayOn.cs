using Conformance.Generators.Cases.Pagination.Pages;

namespace Conformance.Suites.Checks.Pagination.Walks;

/// <summary>A page behind which there is more offers a way to it.</summary>
public sealed class UnfinishedListOffersAWayOn() : WalkCheck(
    "unfinished-list-offers-a-way-on",
    "A page behind which there is more offers a way to it.",
    new CheckExplanation
    {
        Promise = "A list that has more items than it gave, as bigger pages show, offers a way to the rest: a link with rel 'next', or a cursor.",
        Clause = "RFC 8288 section 3.3",
        Cause = "The link is left out where a page is not full, or its relation has another name.",
        Example = "GET /users?limit=100 shows 20 users; GET /users?limit=2 shows two and has no link.",
    })
{
    /// <inheritdoc/>
    protected override IReadOnlyList<string> Difference(WalkComparison comparison) => comparison.Unreached;

    /// <inheritdoc/>
    protected override Finding Describe(ListWalk walk, IReadOnlyList<string> keys) => new()
    {
        Title = "A list that has more offers no way on",
        Expected = $"a way to {WalkEvidence.Some(keys)}, as the biggest pages show",
        Actual = $"{walk.Name} end after {walk.Items.Count()} items without one",
        Cause = "no way on",
    };
}
