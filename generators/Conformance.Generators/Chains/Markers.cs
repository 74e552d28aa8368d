using System.Text.Json;
using System.Text.Json.Nodes;
using Conformance.Generators.Cases.Composing;
using Conformance.Generators.Serialization.Text;
using Conformance.Model;

namespace Conformance.Generators.Chains;

/// <summary>Makes a planned case show where its values will come from.</summary>
internal static class Markers
{
    /// <summary>The case with <c>{{case:pointer}}</c> wherever an answer will give the value.</summary>
    public static TestCase Show(TestCase planned, IReadOnlyDictionary<string, Holding> path, IReadOnlyDictionary<string, Holding> names)
    {
        var target = path.Values.Concat(names.Values).Select(h => h.Marker).Distinct(StringComparer.Ordinal)
            .Aggregate(planned.Request.Target, (text, marker) => text.Replace(PercentText.Encode(marker), marker, StringComparison.Ordinal));
        var properties = planned.Sources.Where(s => s is { IsReference: true, Origin: ValueOrigin.Generated, Name: ['/', ..] }).Select(s => s.Name).ToList();
        var request = planned.Request with { Target = target };
        if (names.Count == 0 || request.Body is not { } body || !MediaTypes.IsJson(request.Header("Content-Type") ?? "")) return planned with { Request = request };
        return JsonText.TryParse(body.Span) is { } root ? planned with { Request = request with { Body = Body(root, properties, names) } } : planned with { Request = request };
    }

    private static ReadOnlyMemory<byte> Body(JsonNode root, List<string> properties, IReadOnlyDictionary<string, Holding> names)
    {
        foreach (var pointer in properties)
        {
            var tokens = JsonPointer.Tokens(pointer).ToList();
            if (!names.TryGetValue(tokens[^1], out var holding)) continue;
            var parent = tokens.SkipLast(1).Aggregate((JsonNode?)root, Step);
            if (parent is JsonObject members && members[tokens[^1]]?.GetValueKind() == JsonValueKind.String) members[tokens[^1]] = holding.Marker;
        }

        return JsonSerializer.SerializeToUtf8Bytes(root, JsonSerializerOptions.Default);
    }

    private static JsonNode? Step(JsonNode? node, string token) => node switch
    {
        JsonObject members => members[token],
        JsonArray items when int.TryParse(token, System.Globalization.CultureInfo.InvariantCulture, out var index) && index < items.Count => items[index],
        _ => null,
    };
}
