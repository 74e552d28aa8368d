using System.Text.Json.Nodes;

namespace Conformance.Spec.Loading.Structure;

/// <summary>A part of the copy that can be left out: an operation, a component, a list of servers.</summary>
/// <param name="Path">The names that lead to it.</param>
/// <param name="Copy">The part.</param>
internal sealed record StructurePart(IReadOnlyList<string> Path, JsonNode Copy)
{
    /// <summary>The shell with this part and no other.</summary>
    internal JsonObject Alone(JsonObject shell)
    {
        var whole = shell.DeepClone().AsObject();
        var parent = whole;
        foreach (var name in Path.SkipLast(1))
        {
            if (parent[name] is not JsonObject next) parent[name] = next = [];
            parent = next;
        }

        parent[Path[^1]] = Copy.DeepClone();
        return whole;
    }

    internal void Remove() => Copy.Parent!.AsObject().Remove(Path[^1]);
}
