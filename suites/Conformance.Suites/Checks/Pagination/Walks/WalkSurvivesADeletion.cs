using System.Globalization;
using Conformance.Generators.Cases.Pagination;
using Conformance.Generators.Cases.Pagination.Pages;
using Conformance.Spec.Resources;

namespace Conformance.Suites.Checks.Pagination.Walks;

/// <summary>A walk goes on to its end when the item at which a page ended is deleted.</summary>
public sealed class WalkSurvivesADeletion() : ListCheck<DeletionWalk>(
    "walk-survives-a-deletion",
    "A walk goes on when the item at which a page ended is deleted.",
    new CheckExplanation
    {
        Promise = "When the item at which a page ended is deleted before the next page is asked for, the next page is answered, the walk comes to its end, and no item"
            + " is on it twice. By a cursor that is no count, no item that is there all the time is passed by: a warning. Who counts items or pages passes one by, by right.",
        Cause = "The cursor is the id of the item, and the query begins by reading it; a cursor that hides an offset.",
        Example = "GET /users?after=7 answers 500 when user 7 is gone.",
    })
{
    /// <inheritdoc/>
    protected override Verdict Judge(DeletionWalk list, ListStory story, CheckContext context)
    {
        if (story.Find(DeletionWalk.During) is not { } walk) return NotApplicable("no page could be made to end at an item of the run");
        var deletions = story.Others.Where(e => DeletionWalk.IsBetween(e.Case)).ToArray();
        if (deletions.Length == 0 || !deletions[^1].Answer.IsSuccess) return NotApplicable("the item could not be deleted");
        if (walk.Pages.Count < 2) return NotApplicable("there was no second page");
        var finding = Broken(walk, list.Listing) ?? Changed(walk, story, list.Listing);
        return finding is null ? Passed : Failed(walk.Pages[^1], finding with { Promise = list.Listing.Position?.Place, Instance = list.Listing.ItemsPointer }, context);
    }

    private static Finding? Broken(ListWalk walk, Listing listing)
    {
        var last = walk.Pages[^1];
        if (!last.IsPage && !walk.End.IsEnd) return Found("A walk breaks off behind a deletion", "the next page", last.Problem!, "broken off");
        if (walk.End.Obstacle is PageObstacle.Repetition or PageObstacle.EmptyPages && !listing.Endless)
            return Found("A walk comes to no end behind a deletion", "an end", walk.End.Obstacle == PageObstacle.Repetition ? "the next page is one that was seen" : "three empty pages running, and a way on", "no end");
        return null;
    }

    private static Finding? Changed(ListWalk walk, ListStory story, Listing listing)
    {
        if (story.Find(DeletionWalk.Before) is not { } before || story.Find(DeletionWalk.After) is not { } after) return null;
        if (WalkComparison.Of(walk, before, after) is not { } comparison) return null;
        if (comparison.Doubled.Count > 0) return Found("A walk shows items twice behind a deletion", "each item once", $"{WalkEvidence.Some(comparison.Doubled)} twice", "doubled");
        string[] lost = [.. comparison.Lost, .. comparison.Unreached];
        return lost.Length == 0 || IsCounted(walk, listing)
            ? null
            : Found("A walk passes items by behind a deletion", $"{WalkEvidence.Some(lost)}, which were there all the time", $"not in the walk by pages of {walk.Limit}", "lost") with { Severity = Severity.Warning };
    }

    /// <summary>True if the client counts, or follows what may be a count.</summary>
    private static bool IsCounted(ListWalk walk, Listing listing) =>
        listing.Style is PaginationStyle.Offset or PaginationStyle.PageNumber
        || listing.Position is not { } position
        || RequestTarget.Text(walk.Pages[1].Exchange.Case.Request.Target, position.Name) is not { } cursor
        || long.TryParse(cursor, NumberStyles.None, CultureInfo.InvariantCulture, out _);

    private static Finding Found(string title, string expected, string actual, string cause) => new()
    {
        Title = title,
        Expected = expected,
        Actual = actual,
        Cause = $"deletion {cause}",
    };
}
