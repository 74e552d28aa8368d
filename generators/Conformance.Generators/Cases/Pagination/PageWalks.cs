using System.Globalization;
using Conformance.Generators.Cases.Pagination.Pages;
using Conformance.Model;
using Conformance.Spec.Resources;

namespace Conformance.Generators.Cases.Pagination;

/// <summary>
/// Walks a list by the biggest pages, by the smallest, by two, by a third of what there is, and by the biggest again; between them a page
/// by the cursor that led to it before, and one by a cursor that nobody issued. A walk that differs is made once more.
/// </summary>
public sealed class PageWalks : WalkScenario
{
    /// <summary>The walk by the biggest pages, or by pages as they come where no size can be asked for.</summary>
    public const string Biggest = "biggest pages";

    /// <summary>The same after all other walks.</summary>
    public const string BiggestAgain = "biggest pages again";

    /// <summary>The same after walks that were made once more.</summary>
    public const string BiggestLast = "biggest pages a third time";

    /// <summary>What the second walk of a kind is called behind the first one's name.</summary>
    public const string Repeated = ", once more";

    private const string GarbageCursor = "no-cursor-of-this-list";
    private const int MostPages = 4;
    private const int MostPagesOfThirds = 6;
    private const int MostBigPages = 4;

    internal PageWalks(ListTrial trial, Scenario opening)
        : base(trial, opening)
    {
    }

    /// <summary>True for the walks by smaller pages.</summary>
    public static bool IsSmall(ListWalk walk) => walk is { Aim: PageAim.Walk, Name: not (Biggest or BiggestAgain or BiggestLast) };

    /// <summary>The most pages of a walk by thirds: a list that is at its end then has ended.</summary>
    public static int Bound(int items, int size) => (int)Math.Ceiling(items / (double)size) + 3;

    private protected override bool MustSeeAgain(ListStory story) =>
        story.Walks.Any(w => IsSmall(w) && WalkComparison.Of(w, story.Walks[0], story.Find(BiggestAgain))?.IsFaulty is true);

    /// <inheritdoc/>
    private protected override PageRequest? Step(ListStory story, string target)
    {
        foreach (var walking in Walks(story))
        {
            if (walking.Next(story, Listing, target) is { } request) return request;
        }

        return Replay(story) ?? Garbage(story, target) ?? Again(story, target) ?? OnceMore(story, target);
    }

    private IEnumerable<Walking> Walks(ListStory story)
    {
        yield return Big(Biggest);
        if (story.Find(Biggest) is not { } biggest || Listing.Limit is null || !biggest.Pages.All(p => p.IsPage)) yield break;
        var seen = biggest.Items.Count();
        foreach (var size in Sizes(seen)) yield return By(size, seen);
    }

    private Walking Big(string name) => new(name, Trial.Biggest, Trial.Biggest is null ? MostPages : MostBigPages) { MostItems = Trial.Items };

    private static Walking By(int size, int seen) => new(
        string.Create(CultureInfo.InvariantCulture, $"pages of {size}"),
        size,
        size == Third(seen) ? MostPagesOfThirds + 1 : MostPages);

    private IEnumerable<int> Sizes(int seen) => seen == 0
        ? []
        : new[] { Trial.Smallest, 2, Third(seen) }.Where(s => s >= Trial.Smallest && s < Trial.Biggest).Distinct().Order();

    private static int Third(int seen) => Math.Max(1, (seen + 2) / 3);

    private bool HasCursors => Listing.Style is PaginationStyle.LinkHeader or PaginationStyle.BodyLink or PaginationStyle.BodyCursor;

    private PageRequest? Replay(ListStory story)
    {
        const string Name = "a cursor replayed";
        if (!HasCursors || story.Find(Name) is not null) return null;
        if (story.Walks.LastOrDefault(w => w.Aim == PageAim.Walk && w.Pages.Count > 1 && w.Pages[1].IsPage) is not { } walk) return null;
        return new PageRequest(walk.Pages[1].Exchange.Case.Request.Target, new PageAsk(Name, 1, PageAim.Replay, walk.Limit), $"{Name}: page 2 of {walk.Name}") { Taken = PageTurner.Taken(Listing, walk.Pages[0]) };
    }

    private PageRequest? Garbage(ListStory story, string target)
    {
        const string Name = "a cursor that nobody issued";
        if (!HasCursors || story.Find(Name) is not null || Listing.Position is not { } position || !story.Walks[0].Pages[0].IsPage) return null;
        return new PageRequest(RequestTarget.With(target, position.Name, GarbageCursor), new PageAsk(Name, 1, PageAim.UnknownCursor, null), $"{position.Name}: {Name}")
        {
            Probe = Probe.Robustness,
            Subject = position.Place,
        };
    }

    private PageRequest? Again(ListStory story, string target) => NeedsAgain(story) ? Big(BiggestAgain).Next(story, Listing, target) : null;

    /// <summary>Something is compared with it: smaller pages, a total, items that came twice.</summary>
    private static bool NeedsAgain(ListStory story) =>
        story.Walks[0].Pages.All(p => p.IsPage)
        && (story.Walks.Any(IsSmall) || story.Walks[0].Pages[0].Total is not null || WalkComparison.Of(story.Walks[0], story.Walks[0], null)?.IsFaulty is true);

    private PageRequest? OnceMore(ListStory story, string target)
    {
        if (story.Find(BiggestAgain) is not { } after) return null;
        foreach (var walk in story.Walks.Where(w => IsSmall(w) && !w.Name.EndsWith(Repeated, StringComparison.Ordinal)))
        {
            if (WalkComparison.Of(walk, story.Walks[0], after)?.IsFaulty is not true) continue;
            var again = By(walk.Limit!.Value, story.Walks[0].Items.Count());
            if ((again with { Name = again.Name + Repeated }).Next(story, Listing, target) is { } request) return request;
        }

        return story.Walks.Any(w => w.Name.EndsWith(Repeated, StringComparison.Ordinal)) ? Big(BiggestLast).Next(story, Listing, target) : null;
    }
}
