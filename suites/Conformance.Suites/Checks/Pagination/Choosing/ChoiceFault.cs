using System.Globalization;
using System.Text.Json;
using Conformance.Generators.Cases.Pagination.Choosing;
using Conformance.Generators.Cases.Pagination.Pages;
using Conformance.Spec.Resources;

namespace Conformance.Suites.Checks.Pagination.Choosing;

/// <summary>An item that is not where a filter or a sort wants it.</summary>
/// <param name="Page">The page that shows it.</param>
/// <param name="Kind"><c>filter</c> or <c>sort</c>.</param>
/// <param name="Expected">What is wanted.</param>
/// <param name="Actual">What is there.</param>
internal sealed record ChoiceFault(ListPage Page, string Kind, string Expected, string Actual)
{
    /// <summary>True if the page alone shows it, and the first page does not: then what led from one to the other has lost what was asked for.</summary>
    public required bool IsOfLaterPage { get; init; }

    /// <summary>True if the first page keeps what was asked for and the link to the next loses it: that is the link's fault.</summary>
    public bool IsLostByLink(Listing listing) => IsOfLaterPage && listing.Style is PaginationStyle.LinkHeader or PaginationStyle.BodyLink;

    /// <summary>The first item that does not have the value that was asked for, or null.</summary>
    public static ChoiceFault? Of(FilterWalk list, ListStory story)
    {
        if (list.Value(story) is not { } wanted || story.Find(FilterWalk.Filtered) is not { } walk) return null;
        foreach (var page in walk.Pages.Where(p => p.IsPage))
        {
            var wrong = page.Items.Select(i => list.ValueOf(i.Json)).FirstOrDefault(v => v is { } value && !Has(value, wanted, list.Filter.IsExact));
            if (wrong is { } found) return new ChoiceFault(page, "filter", $"{list.Filter.Pointer} {wanted.GetRawText()}", $"{list.Filter.Pointer} {found.GetRawText()}") { IsOfLaterPage = page.Ask.Number > 1 };
        }

        return null;
    }

    /// <summary>The first item that stands behind one that it should stand before, or null.</summary>
    public static ChoiceFault? Of(SortWalk list, ListStory story) =>
        OfWalk(list, story.Find(SortWalk.Rising), 1) ?? OfWalk(list, story.Find(SortWalk.Falling), -1);

    private static ChoiceFault? OfWalk(SortWalk list, ListWalk? walk, int sign)
    {
        // What a walk shows again is a fault of the walk, and stands where its page is, not where the sort has put it.
        var seen = new HashSet<string>(StringComparer.Ordinal);
        (ListPage Page, JsonElement Value)? before = null;
        foreach (var (page, item) in (walk?.Pages ?? []).Where(p => p.IsPage).SelectMany(p => p.Items.Select(i => (Page: p, Item: i))))
        {
            if (item.Key is { } key && !seen.Add(key)) continue;
            if (!JsonPointer.TryResolve(item.Json, list.Sort.Pointer, out var value)) continue;
            if (before is { } last && Compare(last.Value, value) * sign > 0)
            {
                var order = $"{list.Sort.Pointer} {(sign > 0 ? "rising" : "falling")}";
                return new ChoiceFault(page, "sort", order, $"{value.GetRawText()} behind {last.Value.GetRawText()}") { IsOfLaterPage = page.Ask.Number > 1 && page == last.Page };
            }

            before = (page, value);
        }

        return null;
    }

    private static bool Has(JsonElement value, JsonElement wanted, bool isExact) => (value.ValueKind, wanted.ValueKind) switch
    {
        (JsonValueKind.Number, JsonValueKind.Number) => value.GetDouble().Equals(wanted.GetDouble()),
        (JsonValueKind.String, JsonValueKind.String) when isExact => string.Equals(value.GetString(), wanted.GetString(), StringComparison.OrdinalIgnoreCase),
        (JsonValueKind.String, JsonValueKind.String) => value.GetString()!.Contains(wanted.GetString()!, StringComparison.OrdinalIgnoreCase),
        (JsonValueKind.True or JsonValueKind.False, JsonValueKind.True or JsonValueKind.False) => value.ValueKind == wanted.ValueKind,
        _ => true,
    };

    /// <summary>The sign of the order of two values; 0 where collations may differ about it.</summary>
    private static int Compare(JsonElement left, JsonElement right)
    {
        if (left.ValueKind == JsonValueKind.Number && right.ValueKind == JsonValueKind.Number) return left.GetDouble().CompareTo(right.GetDouble());
        if (left.ValueKind != JsonValueKind.String || right.ValueKind != JsonValueKind.String) return 0;
        var (first, second) = (left.GetString()!, right.GetString()!);
        if (IsInstant(first, out var earlier) && IsInstant(second, out var later)) return earlier.CompareTo(later);
        return Collations.Compare(first, second);
    }

    private static bool IsInstant(string text, out DateTimeOffset instant)
    {
        instant = default;
        return text.Length >= 10 && text[4] == '-' && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out instant);
    }
}
