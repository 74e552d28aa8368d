using Conformance.Generators.Cases.Pagination.Pages;
using Conformance.Generators.Chains;
using Conformance.Model;

namespace Conformance.Generators.Cases.Pagination;

/// <summary>
/// Makes items of its own, walks the list by pages of which the first ends at one of them, removes that one when the page has been read,
/// and goes on. Walks by the biggest pages before and after tell which items were there all the time.
/// </summary>
public sealed class DeletionWalk : ListScenario
{
    /// <summary>The walk by the biggest pages before.</summary>
    public const string Before = "before the deletion";

    /// <summary>The walk during which an item is removed.</summary>
    public const string During = "around the deletion";

    /// <summary>The walk by the biggest pages after.</summary>
    public const string After = "behind the deletion";

    /// <summary>So many items are made: one to remove, and some on either side of it.</summary>
    internal const int Made = 4;

    private const int MostBigPages = 4;
    private const int MostPages = 8;
    private const string Between = "-between";

    private readonly Several _several;

    internal DeletionWalk(ListTrial trial, Several several)
        : base(trial, several.Chain) => _several = several;

    /// <summary>The most requests to the list.</summary>
    internal static int MostRequests => MostBigPages + MostPages + MostBigPages;

    /// <summary>True for a case that removes the item between two pages.</summary>
    public static bool IsBetween(TestCase testCase) => testCase.Id.EndsWith(Between, StringComparison.Ordinal);

    private protected override bool IsInterlude(TestCase testCase) => IsBetween(testCase);

    /// <inheritdoc/>
    private protected override TestCase? Interlude(ListStory story, IReadOnlyList<Exchange> exchanges)
    {
        if (story.Find(During) is not { Pages: [{ IsPage: true, Items: [.., var last] }], End.Target: not null }) return null;
        var (item, removal) = _several.Items.FirstOrDefault(i => i.Item.Value(exchanges) is { } id && IsSame(last, id.Value.ToString()));
        if (item is null) return null;
        var done = exchanges.Count(e => IsBetween(e.Case));
        return done < removal.Count && removal[done].Make([.. exchanges.Where(e => !IsBetween(e.Case))]) is { } testCase
            ? testCase with { Id = $"{testCase.Id}{Between}", Reason = "the item at which page 1 ended is removed before page 2" }
            : null;
    }

    /// <inheritdoc/>
    private protected override PageRequest? Step(ListStory story, string target) =>
        Big(Before).Next(story, Listing, target)
        ?? (Size(story) is { } size ? new Walking(During, size, MostPages).Next(story, Listing, target) ?? Big(After).Next(story, Listing, target) : null);

    private Walking Big(string name) => new(name, Trial.Biggest, MostBigPages) { MostItems = Trial.Items };

    /// <summary>A size by which the first page ends at an item of its own, not the last of the list; null where there is none.</summary>
    private int? Size(ListStory story)
    {
        if (story.Find(Before) is not { } before || !before.Pages.All(p => p.IsPage)) return null;
        var items = before.Items.ToList();
        var own = _several.Items.Select(i => i.Item.Value(story.Others)?.Value.ToString()).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return Enumerable.Range(1, Math.Max(0, items.Count - 1))
            .Where(size => size >= Trial.Smallest && size <= Trial.Biggest && own.Any(id => IsSame(items[size - 1], id)))
            .Select(size => (int?)size)
            .LastOrDefault();
    }

    private static bool IsSame(ListedItem item, string id) => item.Key is { } key && (key == id || key == $"\"{id}\"");
}
