using System.Text.Json;
using Conformance.Generators.Cases.Pagination.Pages;
using Conformance.Model;

namespace Conformance.Generators.Cases.Pagination.Choosing;

/// <summary>Reads a list, takes a value from what is on it, and walks the list of the items that have it.</summary>
public sealed class FilterWalk : WalkScenario
{
    /// <summary>The walk that gives the value.</summary>
    public const string Unfiltered = "unfiltered";

    /// <summary>The walk of the chosen items.</summary>
    public const string Filtered = "filtered";

    private const int MostPages = 3;

    internal FilterWalk(ListTrial trial, ListFilter filter, Scenario opening)
        : base(trial, opening) => Filter = filter;

    /// <summary>The filter.</summary>
    public ListFilter Filter { get; }

    private protected override IEnumerable<string> Sets => Filter.Parameter.Required ? [] : [Filter.Parameter.Name];

    /// <summary>
    /// The value that is asked for: one that not all items seen share, that several have, so that there is a second page, and that the first does
    /// not have, if there is one; null where none will do.
    /// </summary>
    public JsonElement? Value(ListStory story)
    {
        if (story.Find(Unfiltered) is not { } all) return null;
        var values = all.Items.Select(i => ValueOf(i.Json)).OfType<JsonElement>().ToList();
        return values.Where(v => IsPlain(v, values)).GroupBy(v => v.ToString(), StringComparer.Ordinal)
            .OrderBy(g => g.Count() == values.Count)
            .ThenBy(g => g.Count() == 1)
            .ThenBy(g => g.Key == values[0].ToString())
            .Select(g => (JsonElement?)g.First())
            .FirstOrDefault();
    }

    /// <summary>The value of the property of an item; null where it has none, or it is no text, number or truth value.</summary>
    public JsonElement? ValueOf(JsonElement item) =>
        JsonPointer.TryResolve(item, Filter.Pointer, out var value) && value.ValueKind is JsonValueKind.String or JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False ? value : null;

    /// <inheritdoc/>
    private protected override PageRequest? Step(ListStory story, string target)
    {
        if (new Walking(Unfiltered, Trial.Biggest, 1).Next(story, Listing, target) is { } first) return first;
        if (Value(story) is not { } value) return null;
        return new Walking(Filtered, Size(Shared(story, value) == 2 ? 1 : 2), MostPages) { With = [KeyValuePair.Create(Filter.Parameter.Name, value.ToString())] }.Next(story, Listing, target) is { } request
            ? request with { Subject = Filter.Parameter.Place, Reason = $"{Filter.Parameter.Name} {value}: {request.Reason}" }
            : null;
    }

    /// <summary>How many of the items seen have a value.</summary>
    private int Shared(ListStory story, JsonElement value) =>
        story.Find(Unfiltered)!.Items.Count(i => ValueOf(i.Json) is { } own && own.ToString() == value.ToString());

    private int? Size(int wanted) => Trial.Biggest is { } biggest ? Math.Clamp(wanted, Trial.Smallest, biggest) : null;

    /// <summary>Values that differ in case alone, are long, or have characters that some query readers treat in their own way are not asked for.</summary>
    private static bool IsPlain(JsonElement value, List<JsonElement> others)
    {
        if (value.ValueKind != JsonValueKind.String) return true;
        var text = value.GetString()!;
        return text.Length is > 0 and <= 100
            && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.')
            && !others.Any(o => o.ValueKind == JsonValueKind.String && o.GetString() != text && string.Equals(o.GetString(), text, StringComparison.OrdinalIgnoreCase));
    }
}
