using System.Text.Json;

namespace Conformance.Generators.Tests.Cases;

/// <summary>All scalars in a value.</summary>
internal static class JsonWalk
{
    /// <summary>All strings.</summary>
    public static IEnumerable<string> Strings(JsonElement value) => Leaves(value).Where(v => v.ValueKind == JsonValueKind.String).Select(v => v.GetString()!);

    /// <summary>All numbers as written.</summary>
    public static IEnumerable<string> Numbers(JsonElement value) => Leaves(value).Where(v => v.ValueKind == JsonValueKind.Number).Select(v => v.GetRawText());

    private static IEnumerable<JsonElement> Leaves(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(m => Leaves(m.Value)),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Leaves),
        _ => [value],
    };
}
