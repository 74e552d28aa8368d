using System.Globalization;
using Conformance.Generators.Cases.Pagination.Pages;
using Conformance.Model;
using Conformance.Spec.Resources;

namespace Conformance.Generators.Cases.Pagination;

/// <summary>A walk that a scenario makes: from the first page on as long as there is one, and the bounds allow.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Limit">The page size to ask for, or null.</param>
/// <param name="MostPages">The most pages.</param>
internal sealed record Walking(string Name, int? Limit, int MostPages)
{
    /// <summary>Enough items.</summary>
    public int MostItems { get; init; } = int.MaxValue;

    /// <summary>Query parameters that each page is asked for with.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> With { get; init; } = [];

    /// <summary>The next request of the walk, or null where it is over.</summary>
    public PageRequest? Next(ListStory story, Listing listing, string target)
    {
        if (story.Find(Name) is not { } walk) return Ask(1, First(listing, target), Probe.Positive);
        if (walk.End.Target is not { } next || walk.Pages.Count >= MostPages || walk.Items.Count() >= MostItems) return null;
        return Ask(walk.Pages.Count + 1, next, IsGuess(walk.Pages[^1], listing) ? Probe.UnknownId : Probe.Positive) with { Taken = PageTurner.Taken(listing, walk.Pages[^1]) };
    }

    private string First(Listing listing, string target)
    {
        var plain = With.Aggregate(target, (text, pair) => RequestTarget.With(text, pair.Key, pair.Value));
        return Limit is { } limit ? RequestTarget.With(plain, listing.Limit!.Name, limit.ToString(CultureInfo.InvariantCulture)) : plain;
    }

    private PageRequest Ask(int number, string target, Probe probe) =>
        new(target, new PageAsk(Name, number, PageAim.Walk, Limit), string.Create(CultureInfo.InvariantCulture, $"{Name}: page {number}")) { Probe = probe };

    /// <summary>Who counts, and was given no total, cannot know that there is another page; some servers refuse what lies beyond the end.</summary>
    private static bool IsGuess(ListPage last, Listing listing) =>
        listing.Style is PaginationStyle.Offset or PaginationStyle.PageNumber && last.Total is null;
}
