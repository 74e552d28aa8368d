using System.Runtime.InteropServices;
using System.Text.Json;

namespace Conformance.Spec.Diff.Sides;

/// <summary>Finds what a part of a document refers to: by <c>$ref</c>, and by the mapping of a discriminator.</summary>
internal static class References
{
    /// <summary>The references as written, each once.</summary>
    public static IReadOnlyCollection<string> In(JsonElement part)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var raw = JsonMarshal.GetRawUtf8Value(part);
        if (raw.IndexOf("\"$ref\""u8) >= 0 || raw.IndexOf("\"mapping\""u8) >= 0) Collect(part, found);
        return found;
    }

    private static void Collect(JsonElement part, HashSet<string> found)
    {
        if (part.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in part.EnumerateArray()) Collect(item, found);
        }
        else if (part.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in part.EnumerateObject()) Collect(member, found);
        }
    }

    private static void Collect(JsonProperty member, HashSet<string> found)
    {
        if (member.Value.ValueKind == JsonValueKind.String)
        {
            if (member.NameEquals("$ref"u8)) found.Add(member.Value.GetString()!);
        }
        else if (member.Value.ValueKind == JsonValueKind.Object && member.NameEquals("mapping"u8))
        {
            found.UnionWith(member.Value.EnumerateObject().Where(m => m.Value.ValueKind == JsonValueKind.String).Select(m => m.Value.GetString()!));
            Collect(member.Value, found);
        }
        else
        {
            Collect(member.Value, found);
        }
    }
}
