using System.Text.Json;

using Conformance.Mock.Listings.Filtering;
using Conformance.Mock.Representations;
using Conformance.Mock.Serving;
using Conformance.Mock.State;
using Conformance.Spec.Resources;

namespace Conformance.Mock.Listings;

/// <summary>Chooses and sorts the items of a list as the query asks: SCIM filters, free text, properties by name, a sort.</summary>
internal sealed class ItemChoice
{
    private static readonly string[] FilterNames = ["filter", "search"];
    private static readonly string[] TextNames = ["q", "query"];
    private static readonly string[] SortNames = ["sortBy", "sort", "orderBy", "sort_by"];
    private static readonly string[] OrderNames = ["sortOrder", "order", "sort_order", "direction"];

    /// <summary>Before the name of a property: the biggest first.</summary>
    private const char Falling = '-';

    private readonly Presentation _presentation;
    private readonly Shape _item;
    private readonly IReadOnlyList<(string Name, FilterKind Kind)> _filters;
    private readonly string? _sort;
    private readonly string? _order;

    /// <summary>Reads which parameters of a list choose and which sort.</summary>
    public ItemChoice(Operation operation, Shape item, SchemaFacts facts, Presentation presentation)
    {
        (_item, _presentation) = (item, presentation);
        var query = operation.Parameters.Where(p => p.Location == ParameterLocation.Query).ToList();
        _filters = [.. query.Select(p => (p.Name, Kind: KindOf(p, item, facts))).Where(f => f.Kind is not null).Select(f => (f.Name, f.Kind!.Value))];
        _sort = query.Find(p => SortNames.Contains(p.Name, StringComparer.OrdinalIgnoreCase))?.Name;
        _order = query.Find(p => OrderNames.Contains(p.Name, StringComparer.OrdinalIgnoreCase))?.Name;
    }

    /// <summary>The names of the parameters that choose.</summary>
    public IEnumerable<string> Filters => _filters.Select(f => f.Name);

    /// <summary>The name of the parameter that says by what to sort, or null.</summary>
    public string? Sort => _sort;

    /// <summary>The items that are asked for, in the order that is asked for; the list itself where nothing is.</summary>
    /// <param name="visit">The visit.</param>
    /// <param name="items">All items.</param>
    /// <param name="fault">What cannot be understood, or null.</param>
    public ListedItems Choose(Visit visit, ListedItems items, out string? fault)
    {
        fault = null;
        if (visit.Call.Query.Length == 0) return items;
        var conditions = new List<Func<JsonElement, bool>>();
        foreach (var (name, kind) in _filters)
        {
            if (visit.Query(name) is not { Length: > 0 } text) continue;
            if (ConditionOf(name, kind, text) is { } condition) conditions.Add(condition);
            else fault = $"{name}: not a filter on known properties";
        }

        var by = _sort is null ? "" : visit.Query(_sort) ?? "";
        var sort = by.Length == 0 ? null : AttributePath.Parse(by.TrimStart(Falling));
        return conditions.Count == 0 && sort is null ? items : ListedItems.Of(Sorted(Chosen(items, conditions), sort, by.StartsWith(Falling) || TurnsRound(visit)));
    }

    private Func<JsonElement, bool>? ConditionOf(string name, FilterKind kind, string text)
    {
        if (kind == FilterKind.Search) return item => Holds(item, text, 0);
        if (kind == FilterKind.Property) return item => item.TryGetProperty(name, out var value) && (value.ValueKind == JsonValueKind.String ? value.ValueEquals(text) : value.GetRawText() == text);
        return FilterParser.Parse(text) is { } node && node.Attributes.All(IsKnown) ? node.Matches : null;
    }

    private bool IsKnown(AttributePath path) => _item.Names.Any(n => string.Equals(n, path.Names[0], StringComparison.OrdinalIgnoreCase));

    private IEnumerable<(Item Item, JsonElement Body)> Chosen(ListedItems items, List<Func<JsonElement, bool>> conditions) => items.All
        .Select(i => (Item: i, Body: MockJson.Element(_presentation.Show(i, _item))))
        .Where(i => conditions.TrueForAll(c => c(i.Body)));

    private bool TurnsRound(Visit visit) => _order is not null && visit.Query(_order)?.StartsWith("desc", StringComparison.OrdinalIgnoreCase) == true;

    private IEnumerable<Item> Sorted(IEnumerable<(Item Item, JsonElement Body)> chosen, AttributePath? sort, bool isDescending)
    {
        if (sort is null || !IsKnown(sort)) return chosen.Select(c => c.Item);
        var keyed = chosen.Select(c => (c.Item, Key: sort.Values(c.Body).FirstOrDefault()));
        var order = Comparer<JsonElement>.Create(static (a, b) => Order(a, b));
        return (isDescending ? keyed.OrderByDescending(k => k.Key, order) : keyed.OrderBy(k => k.Key, order)).Select(k => k.Item);
    }

    /// <summary>What has no value stands last going up.</summary>
    private static int Order(JsonElement left, JsonElement right) => (left.ValueKind, right.ValueKind) switch
    {
        (JsonValueKind.Undefined, JsonValueKind.Undefined) => 0,
        (JsonValueKind.Undefined, _) => 1,
        (_, JsonValueKind.Undefined) => -1,
        _ => ValueOrder.Compare(left, right),
    };

    private static bool Holds(JsonElement at, string text, int depth) => at.ValueKind switch
    {
        JsonValueKind.String => at.GetString()!.StartsWith(text, StringComparison.OrdinalIgnoreCase),
        JsonValueKind.Object => depth < 2 && at.EnumerateObject().Any(p => p.Name != "_links" && Holds(p.Value, text, depth + 1)),
        _ => false,
    };

    private static FilterKind? KindOf(Parameter parameter, Shape item, SchemaFacts facts)
    {
        if (TextNames.Contains(parameter.Name, StringComparer.Ordinal)) return FilterKind.Search;
        var isEnumerated = parameter.Schema is { } schema && facts.Enumerated(schema).Count > 0;
        if (FilterNames.Contains(parameter.Name, StringComparer.Ordinal)) return isEnumerated ? null : FilterKind.Filter;
        return facts.Property(item.Schema, parameter.Name) is { } property && facts.TypeOf(property) is "string" or "integer" or "boolean" or "number" ? FilterKind.Property : null;
    }
}
