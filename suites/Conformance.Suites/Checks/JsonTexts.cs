using System.Text.Json;

namespace Conformance.Suites.Checks;

/// <summary>The texts in JSON that <see cref="PlainJson"/> has read.</summary>
internal static class JsonTexts
{
    /// <summary>Every text that is a value, at whatever depth.</summary>
    public static IEnumerable<string> Of(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => [value.GetString()!],
        JsonValueKind.Object => value.EnumerateObject().SelectMany(p => Of(p.Value)),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Of),
        _ => [],
    };

    /// <summary>The JSON Pointer of the first text that is looked for, or null.</summary>
    public static string? Find(JsonElement value, Predicate<string> isWanted, string pointer = "") => value.ValueKind switch
    {
        JsonValueKind.String => isWanted(value.GetString()!) ? pointer : null,
        JsonValueKind.Object => value.EnumerateObject().Select(p => Find(p.Value, isWanted, JsonPointer.Append(pointer, p.Name))).FirstOrDefault(f => f is not null),
        JsonValueKind.Array => value.EnumerateArray().Select((v, i) => Find(v, isWanted, JsonPointer.Append(pointer, i.ToString(System.Globalization.CultureInfo.InvariantCulture)))).FirstOrDefault(f => f is not null),
        _ => null,
    };
}
