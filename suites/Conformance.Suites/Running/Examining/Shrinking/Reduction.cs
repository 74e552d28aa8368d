using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Conformance.Generators.Cases.Pagination.Pages;

namespace Conformance.Suites.Running.Examining.Shrinking;

/// <summary>What is left out of a request, and what is replaced. Said by names and pointers: it holds for each sending, whatever ids answers gave.</summary>
internal sealed record Reduction
{
    private ImmutableHashSet<RequestUnit> Dropped { get; init; } = [];

    private ImmutableDictionary<RequestUnit, string> Replaced { get; init; } = ImmutableDictionary<RequestUnit, string>.Empty;

    /// <summary>Nothing.</summary>
    public static Reduction None { get; } = new();

    /// <summary>More left out.</summary>
    public Reduction Drop(IEnumerable<RequestUnit> units) => this with { Dropped = Dropped.Union(units) };

    /// <summary>One more replaced.</summary>
    /// <param name="unit">What.</param>
    /// <param name="value">JSON in a body, text elsewhere.</param>
    public Reduction Replace(RequestUnit unit, string value) => this with { Replaced = Replaced.SetItem(unit, value) };

    /// <summary>What is left of a request; what it does not speak of stays byte for byte, but for the blanks of a body that it changes.</summary>
    public Request Of(Request request)
    {
        if (Dropped.IsEmpty && Replaced.IsEmpty) return request;
        var target = Dropped.Where(u => u.Kind == RequestUnitKind.Query).Aggregate(request.Target, (t, u) => RequestTarget.With(t, u.Name, null));
        target = Replaced.Where(u => u.Key.Kind == RequestUnitKind.Query).Aggregate(target, (t, u) => RequestTarget.With(t, u.Key.Name, u.Value));
        var isBodiless = Dropped.Contains(RequestUnit.Body(""));
        return request with
        {
            Target = target,
            Headers = [.. request.Headers.Where(h => !Dropped.Contains(RequestUnit.Header(h.Name)) && !(isBodiless && IsContentType(h)))],
            Body = IsOfBody ? Body(request) : request.Body,
        };
    }

    /// <summary>True if the part, or what it stands in, is left out.</summary>
    public bool LeavesOut(RequestUnit unit) => Dropped.Contains(unit)
        || (unit.Kind == RequestUnitKind.Body && Dropped.Any(d => d.Kind == RequestUnitKind.Body && (d.Name.Length == 0 || unit.Name.StartsWith($"{d.Name}/", StringComparison.Ordinal))));

    private static bool IsContentType(Field header) => header.Name.Equals("Content-Type", StringComparison.OrdinalIgnoreCase);

    private bool IsOfBody => Dropped.Any(u => u.Kind == RequestUnitKind.Body) || Replaced.Keys.Any(u => u.Kind == RequestUnitKind.Body);

    private ReadOnlyMemory<byte>? Body(Request request)
    {
        if (JsonBody.TryRead(request) is not { } body) return request.Body;
        return Dropped.Contains(RequestUnit.Body("")) ? default(ReadOnlyMemory<byte>?) : JsonBody.Write(Of(body, ""));
    }

    private JsonNode? Of(JsonNode? node, string pointer)
    {
        if (Replaced.TryGetValue(RequestUnit.Body(pointer), out var replaced)) return JsonNode.Parse(replaced);
        return node switch
        {
            JsonObject members => new JsonObject(members
                .Select(m => (m.Key, m.Value, Pointer: JsonPointer.Append(pointer, m.Key)))
                .Where(m => !Dropped.Contains(RequestUnit.Body(m.Pointer)))
                .Select(m => KeyValuePair.Create(m.Key, Of(m.Value, m.Pointer)))),
            JsonArray items => new JsonArray([.. items
                .Select((item, i) => (Item: item, Pointer: JsonPointer.Append(pointer, i)))
                .Where(i => !Dropped.Contains(RequestUnit.Body(i.Pointer)))
                .Select(i => Of(i.Item, i.Pointer))]),
            _ => node?.DeepClone(),
        };
    }
}
