using System.Text.Json.Nodes;

namespace Conformance.Mock.Representations;

/// <summary>JSON Pointers (RFC 6901) on nodes that can be changed.</summary>
internal static class NodePointer
{
    /// <summary>The node at a pointer; false where it leads nowhere. A JSON <c>null</c> is found as null.</summary>
    public static bool TryGet(JsonNode? root, string pointer, out JsonNode? found)
    {
        found = root;
        foreach (var token in JsonPointer.Tokens(pointer))
        {
            if (!TryStep(found, token, out found)) return false;
        }

        return true;
    }

    /// <summary>The text of the value at a pointer: a string as it is, any other scalar as JSON; null where there is none.</summary>
    public static string? Text(JsonNode? root, string pointer) =>
        TryGet(root, pointer, out var node) && node is JsonValue value ? value.TryGetValue<string>(out var text) ? text : value.ToJsonString() : null;

    /// <summary>Sets the value at a pointer; objects on the way there are made. False where something else is in the way.</summary>
    public static bool TrySet(JsonNode root, string pointer, JsonNode? value)
    {
        if (pointer.Length == 0) return false;
        var parent = root;
        var tokens = JsonPointer.Tokens(pointer).ToArray();
        foreach (var token in tokens[..^1])
        {
            if (!TryStep(parent, token, out var next) || next is null)
            {
                if (parent is not JsonObject holder) return false;
                holder[token] = next = new JsonObject();
            }

            parent = next;
        }

        return TrySetMember(parent, tokens[^1], value);
    }

    /// <summary>Removes the member at a pointer; false where there is none or it is no member of an object.</summary>
    public static bool TryRemove(JsonNode root, string pointer)
    {
        var last = pointer.LastIndexOf('/');
        return last >= 0 && TryGet(root, pointer[..last], out var parent) && parent is JsonObject holder
            && holder.Remove(JsonPointer.Unescape(pointer[(last + 1)..]));
    }

    private static bool TrySetMember(JsonNode parent, string token, JsonNode? value)
    {
        if (parent is JsonObject holder) holder[token] = value;
        else if (parent is JsonArray array && int.TryParse(token, out var index) && index < array.Count) array[index] = value;
        else return false;
        return true;
    }

    private static bool TryStep(JsonNode? from, string token, out JsonNode? found)
    {
        found = null;
        if (from is JsonObject holder) return holder.TryGetPropertyValue(token, out found);
        if (from is not JsonArray array || !int.TryParse(token, out var index) || index >= array.Count || index < 0) return false;
        found = array[index];
        return true;
    }
}
