using System.Text.Json;
using System.Text.Json.Nodes;
using Conformance.Suites.Running.Examining.Shrinking;

namespace Conformance.Suites.Running.Examining;

/// <summary>
/// Gives the texts of a create another ending, as long as the request breaks nothing by it: a server that still has what the run made
/// would refuse the same name again.
/// </summary>
/// <param name="faults">Finds out what a request breaks.</param>
/// <param name="ending">The ending.</param>
internal sealed class Renaming(RequestFaults faults, string ending)
{
    /// <summary>The request with other names, or as it is where it creates nothing or has none.</summary>
    public Request Of(TestCase testCase)
    {
        var request = testCase.Request;
        if (testCase.Mode != Mode.Positive || request.Method is not ("POST" or "PUT") || JsonBody.TryRead(request) is not { } body) return request;
        var taken = testCase.Taken.Select(t => t.Name).ToHashSet(StringComparer.Ordinal);
        if (faults.Of(testCase.Operation, request) is not { } broken) return request;
        foreach (var (pointer, text) in Texts(body, "").Where(t => !taken.Contains(t.Pointer[(t.Pointer.LastIndexOf('/') + 1)..])).ToList())
        {
            var renamed = new Reduction().Replace(RequestUnit.Body(pointer), JsonSerializer.Serialize(Renamed(text))).Of(request);
            if (faults.Of(testCase.Operation, renamed)?.IsSubsetOf(broken) is true) request = renamed;
        }

        return request;
    }

    /// <summary>A text that carries a mark of its own, such as an address or a URL, keeps its end and gets another beginning.</summary>
    private string Renamed(string text) => text.AsSpan().ContainsAny('@', ':') ? string.Concat(ending, text.AsSpan(ending.Length)) : string.Concat(text.AsSpan(0, text.Length - ending.Length), ending);

    private IEnumerable<(string Pointer, string Text)> Texts(JsonNode? node, string pointer) => node switch
    {
        JsonObject members => members.SelectMany(m => Texts(m.Value, JsonPointer.Append(pointer, m.Key))),
        JsonArray items => items.SelectMany((item, i) => Texts(item, JsonPointer.Append(pointer, i))),
        JsonValue value when value.GetValueKind() == JsonValueKind.String && value.GetValue<string>() is { } text && text.Length > ending.Length => [(pointer, text)],
        _ => [],
    };
}
