using Conformance.Generators.Cases.Pagination;
using Conformance.Generators.Cases.Pagination.Pages;
using Conformance.Suites.Checks.Pagination.Walks;

namespace Conformance.Suites.Checks.Pagination.Cursors;

/// <summary>The same cursor gives the same page where nothing was written between.</summary>
public sealed class ReplayedCursorGivesTheSamePage() : ListCheck<PageWalks>(
    "replayed-cursor-gives-the-same-page",
    "A cursor used twice gives the same page twice.",
    new CheckExplanation
    {
        Promise = "A client that asks again, because an answer was lost or a page is to be shown again, gets the same items by the same cursor, as long as nothing was"
            + " written between.",
        Cause = "A cursor that names a session on the server, which moves on with each use.",
        Example = "GET /users?after=x answers users 3 and 4, and the second time users 5 and 6.",
    })
{
    /// <inheritdoc/>
    protected override Verdict Judge(PageWalks list, ListStory story, CheckContext context)
    {
        if (story.With(PageAim.Replay).FirstOrDefault() is not { } replay) return NotApplicable("no cursor was given that could be used again");
        if (story.Find(PageWalks.BiggestAgain) is null) return NotApplicable("whether others were writing is not known");
        if (WalkEvidence.Of(list, story).OthersWrote) return NotApplicable("others were writing");
        var first = story.Walks.SelectMany(w => w.Pages).First(p => p.Ask.Aim == PageAim.Walk && p.Exchange.Case.Request.Target == replay.Exchange.Case.Request.Target);
        return replay.IsPage && Texts(first).SequenceEqual(Texts(replay), StringComparer.Ordinal)
            ? Passed
            : Failed(
                replay,
                new Finding
                {
                    Title = "A cursor used twice gives another page",
                    Expected = $"the same {first.Items.Count} items: {WalkEvidence.Some(Texts(first))}",
                    Actual = replay.Problem ?? $"{replay.Items.Count} items: {WalkEvidence.Some(Texts(replay))}",
                    Promise = list.Listing.Position?.Place,
                    Instance = list.Listing.ItemsPointer,
                    Cause = "cursor replayed",
                },
                context);
    }

    /// <summary>Items that have ids are known by them; of others the number must do.</summary>
    private static IEnumerable<string> Texts(ListPage page) => page.Keys ?? [.. page.Items.Select((_, i) => $"item {i}")];
}
