using Conformance.Generators.Cases.Pagination;
using Conformance.Generators.Cases.Pagination.Pages;

namespace Conformance.Suites.Checks.Pagination.Walks;

/// <summary>Who follows a list page by page comes to its end.</summary>
public sealed class WalkEnds() : ListCheck<WalkScenario>(
    "walk-ends",
    "A walk page by page comes to its end.",
    new CheckExplanation
    {
        Promise = "A walk ends: no page leads back to one that was seen, no three pages running are empty, and there are no more than the items divided by the size of the"
            + " pages, and three. One empty page at the end is allowed; feeds that the profile calls endless are not judged.",
        Cause = "The link of the last page leads to the last page.",
        Example = "GET /users?after=x answers a link to /users?after=x.",
    })
{
    /// <inheritdoc/>
    protected override Verdict Judge(WalkScenario list, ListStory story, CheckContext context)
    {
        if (!list.Listing.IsPaged) return NotApplicable("the list has no pages");
        if (list.Listing.Endless) return NotApplicable("the profile says that the feed has no end");
        var walks = story.Walks.Where(w => w.Aim == PageAim.Walk).ToList();
        if (walks.Find(w => w.End.Obstacle is PageObstacle.Repetition or PageObstacle.EmptyPages) is { } circle)
        {
            return Failed(circle.Pages[^1], Endless(circle, list, circle.End.Obstacle == PageObstacle.Repetition ? "the next page is one that was seen" : "three empty pages running, and a way on"), context);
        }

        if (walks.Find(w => IsTooLong(w, walks[0])) is { } longest) return Failed(longest.Pages[^1], Endless(longest, list, $"{longest.Pages.Count} pages, and a way on"), context);
        return walks.Exists(w => w.IsWhole) ? Passed : NotApplicable("the list is longer than the walks");
    }

    /// <summary>True if there are more pages than the items need, each as long as the longest, and three.</summary>
    private static bool IsTooLong(ListWalk walk, ListWalk biggest) =>
        !walk.End.IsEnd
        && walk.End.Obstacle == PageObstacle.None
        && Known(biggest) is { } known
        && walk.Pages.Max(p => p.Items.Count) is > 0 and var size
        && walk.Pages.Count > PageWalks.Bound(known, size);

    /// <summary>The number of items, where a walk by the biggest pages came to the end or began anew.</summary>
    private static int? Known(ListWalk biggest) =>
        biggest.IsWhole ? biggest.Items.Count()
        : biggest.Keys is { } keys && keys.Distinct(StringComparer.Ordinal).Count() is var distinct && distinct < keys.Count ? distinct
        : null;

    private static Finding Endless(ListWalk walk, WalkScenario list, string reason) => new()
    {
        Title = "A walk page by page comes to no end",
        Expected = "an end",
        Actual = $"{walk.Name}, {walk.Pages.Count} pages with {walk.Items.Count()} items: {reason}",
        Promise = list.Listing.Position?.Place,
        Cause = "no end",
    };
}
