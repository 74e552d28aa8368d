using System.Text.Json;
using Conformance.Model;
using Conformance.Spec.Resources;

namespace Conformance.Generators.Cases.Pagination.Choosing;

/// <summary>Finds the parameters of a list that choose and that sort its items.</summary>
/// <param name="listing">The list.</param>
/// <param name="facts">What schemas say.</param>
/// <param name="stated">What the profile says, or null.</param>
internal sealed class ListChoices(Listing listing, SchemaFacts facts, PaginationProfile? stated)
{
    private static readonly string[] SortNames = ["sortBy", "sort", "orderBy", "sort_by", "order_by"];
    private static readonly string[] OrderNames = ["sortOrder", "order", "sort_order", "direction", "sortDirection"];

    private IEnumerable<Parameter> Query => listing.Operation.Parameters.Where(p => p.Location == ParameterLocation.Query && p != listing.Limit && p != listing.Position);

    /// <summary>The filters: parameters that the profile names, and those of the name and schema of an item's property.</summary>
    public IEnumerable<ListFilter> Filters() => Query.Select(Filter).OfType<ListFilter>();

    /// <summary>The sorts: those that the profile names, and a parameter of a usual name whose values are names of an item's properties.</summary>
    public IEnumerable<ListSort> Sorts() => Query
        .Where(p => stated?.SortParameter is { } named ? p.Name == named : SortNames.Contains(p.Name, StringComparer.OrdinalIgnoreCase))
        .SelectMany(Sort);

    private ListFilter? Filter(Parameter parameter)
    {
        if (stated?.Filters?.GetValueOrDefault(parameter.Name) is { } pointer) return new ListFilter(parameter, pointer, IsExact: true);
        if (parameter.Schema is not { } schema || listing.Item is not { } item || facts.Property(item, parameter.Name) is not { } property) return null;
        if (facts.TypeOf(schema) is not ("string" or "integer" or "number" or "boolean") || !AreAlike(schema, property)) return null;
        return new ListFilter(parameter, JsonPointer.Append("", parameter.Name), facts.TypeOf(schema) != "string" || facts.Enumerated(schema).Count > 0);
    }

    private bool AreAlike(Schema left, Schema right) =>
        facts.TypeOf(left) == facts.TypeOf(right)
        && facts.Keyword(left, "format")?.ToString() == facts.Keyword(right, "format")?.ToString()
        && facts.Enumerated(left).Count > 0 == facts.Enumerated(right).Count > 0;

    private IEnumerable<ListSort> Sort(Parameter parameter)
    {
        if (parameter.Schema is not { } schema) yield break;
        string[] values = [.. facts.Enumerated(schema).Select(v => v.ToString())];
        foreach (var (value, pointer) in stated?.Sorts ?? Properties(values))
        {
            var rising = KeyValuePair.Create(parameter.Name, value);
            if (Order() is var (order, up, down)) yield return new ListSort(parameter, pointer, [rising, new(order, up)], [rising, new(order, down)]);
            else if (values.Contains($"-{value}", StringComparer.Ordinal)) yield return new ListSort(parameter, pointer, [rising], [KeyValuePair.Create(parameter.Name, $"-{value}")]);
            else yield return new ListSort(parameter, pointer, [rising], null);
        }
    }

    private IEnumerable<KeyValuePair<string, string>> Properties(IEnumerable<string> values) => listing.Item is { } item
        ? values.Where(v => facts.Property(item, v) is { } p && facts.TypeOf(p) is "string" or "integer" or "number").Select(v => KeyValuePair.Create(v, JsonPointer.Append("", v)))
        : [];

    /// <summary>The parameter that turns a sort round, with its two values.</summary>
    private (string Name, string Up, string Down)? Order()
    {
        var parameter = Query.FirstOrDefault(p => stated?.OrderParameter is { } named ? p.Name == named : OrderNames.Contains(p.Name, StringComparer.OrdinalIgnoreCase));
        if (parameter?.Schema is not { } schema) return null;
        var values = facts.Enumerated(schema).Where(v => v.ValueKind == JsonValueKind.String).Select(v => v.GetString()!).ToList();
        var (up, down) = (values.Find(v => Begins(v, "asc")), values.Find(v => Begins(v, "desc")));
        return up is null || down is null ? null : (parameter.Name, up, down);
    }

    private static bool Begins(string value, string with) => value.StartsWith(with, StringComparison.OrdinalIgnoreCase);
}
