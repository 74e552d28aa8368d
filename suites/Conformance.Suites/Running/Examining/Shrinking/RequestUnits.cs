using System.Text.Json;
using System.Text.Json.Nodes;
using Conformance.Generators.Cases.Pagination.Pages;

namespace Conformance.Suites.Running.Examining.Shrinking;

/// <summary>The parts of a request, level by level.</summary>
internal static class RequestUnits
{
    /// <summary>Query parameters, header parameters, the body, and its members or items.</summary>
    public static IReadOnlyList<RequestUnit> Top(Operation operation, Request request) =>
    [
        .. RequestTarget.Names(request.Target).Select(RequestUnit.Query),
        .. operation.Parameters.Where(p => p.Location == ParameterLocation.Header && request.Header(p.Name) is not null).Select(p => request.Headers.First(h => h.Name.Equals(p.Name, StringComparison.OrdinalIgnoreCase)).Name).Select(RequestUnit.Header),
        .. WholeBody(request),
        .. Below(JsonBody.TryRead(request), ""),
    ];

    /// <summary>For each object and array within the body, outermost first, what stands directly in it.</summary>
    public static IEnumerable<IReadOnlyList<RequestUnit>> Inner(Request request) => Containers(JsonBody.TryRead(request), "").Where(c => c.Pointer.Length > 0).Select(c => Below(c.Node, c.Pointer));

    /// <summary>The values of the body that hold nothing.</summary>
    public static IEnumerable<(RequestUnit Unit, JsonValue Value)> Leaves(Request request) => Leaves(JsonBody.TryRead(request), "");

    private static IEnumerable<RequestUnit> WholeBody(Request request) => JsonBody.TryRead(request) is null ? [] : [RequestUnit.Body("")];

    private static IReadOnlyList<RequestUnit> Below(JsonNode? node, string pointer) => node switch
    {
        JsonObject members => [.. members.Select(m => RequestUnit.Body(JsonPointer.Append(pointer, m.Key)))],
        JsonArray items => [.. items.Select((_, i) => RequestUnit.Body(JsonPointer.Append(pointer, i)))],
        _ => [],
    };

    private static IEnumerable<(string Pointer, JsonNode Node)> Containers(JsonNode? node, string pointer) => node switch
    {
        JsonObject members => members.SelectMany(m => Containers(m.Value, JsonPointer.Append(pointer, m.Key))).Prepend((pointer, node)),
        JsonArray items => items.SelectMany((item, i) => Containers(item, JsonPointer.Append(pointer, i))).Prepend((pointer, node)),
        _ => [],
    };

    private static IEnumerable<(RequestUnit Unit, JsonValue Value)> Leaves(JsonNode? node, string pointer) => node switch
    {
        JsonObject members => members.SelectMany(m => Leaves(m.Value, JsonPointer.Append(pointer, m.Key))),
        JsonArray items => items.SelectMany((item, i) => Leaves(item, JsonPointer.Append(pointer, i))),
        JsonValue value when value.GetValueKind() is JsonValueKind.String or JsonValueKind.Number or JsonValueKind.True => [(RequestUnit.Body(pointer), value)],
        _ => [],
    };
}
