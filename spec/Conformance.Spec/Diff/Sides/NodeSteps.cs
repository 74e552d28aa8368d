using System.Globalization;
using System.Text.Json;
using Conformance.Model;

namespace Conformance.Spec.Diff.Sides;

/// <summary>
/// Steps from a node of a document to those below it. A node found so does not carry its place: places are asked for when there is
/// something to tell, which is seldom.
/// </summary>
internal static class NodeSteps
{
    /// <summary>The node below another one, references not followed; null if there is none.</summary>
    public static Schema? Member(this Schema parent, params ReadOnlySpan<string> tokens)
    {
        var (json, pointer) = (parent.Json, parent.Pointer);
        foreach (var token in tokens)
        {
            if (!TryStep(json, token, out json)) return null;
            pointer = JsonPointer.Append(pointer, token);
        }

        return new(parent.Document, pointer, json, default);
    }

    /// <summary>The items of a list below a node, references not followed.</summary>
    public static IEnumerable<Schema> Items(this Schema parent, string name)
    {
        if (parent.Member(name) is not { Json.ValueKind: JsonValueKind.Array } list) return [];
        return list.Json.EnumerateArray().Select((item, i) => new Schema(list.Document, JsonPointer.Append(list.Pointer, i), item, default));
    }

    private static bool TryStep(JsonElement from, string token, out JsonElement found)
    {
        found = default;
        if (from.ValueKind == JsonValueKind.Object) return from.TryGetProperty(token, out found);
        if (from.ValueKind != JsonValueKind.Array || !int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out var index)) return false;
        if (index >= from.GetArrayLength()) return false;
        found = from[index];
        return true;
    }
}
