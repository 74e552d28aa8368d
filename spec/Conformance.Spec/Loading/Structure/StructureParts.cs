using System.Text.Json.Nodes;

namespace Conformance.Spec.Loading.Structure;

/// <summary>Takes the copy of a document apart.</summary>
internal static class StructureParts
{
    /// <summary>Every operation, what stands beside the operations of a path, and every component.</summary>
    internal static IReadOnlyList<StructurePart> Of(JsonObject copy)
    {
        var root = new StructurePart([], copy);
        return
        [
            .. Entries(root, "servers", "security"),
            .. Below(root, "paths").SelectMany(path => Entries(path).Where(e => e.Path[^1] != "additionalOperations")),
            .. Below(root, "paths").SelectMany(path => Below(path, "additionalOperations")),
            .. Below(root, "components").SelectMany(section => Entries(section)),
            .. Below(root, "securityDefinitions"),
        ];
    }

    /// <summary>The copy without those parts.</summary>
    internal static JsonObject Without(JsonObject copy, IReadOnlyList<StructurePart> parts)
    {
        var shell = copy.DeepClone().AsObject();
        foreach (var part in parts)
        {
            var parent = part.Path.SkipLast(1).Aggregate(shell, (at, name) => at[name]!.AsObject());
            parent.Remove(part.Path[^1]);
        }

        return shell;
    }

    private static IEnumerable<StructurePart> Below(StructurePart parent, string name) => Entries(parent, name).SelectMany(e => Entries(e));

    private static IEnumerable<StructurePart> Entries(StructurePart parent, params string[] names) => parent.Copy is not JsonObject map
        ? []
        : from entry in map
          where entry.Value is not (null or JsonValue) && (names.Length == 0 || names.Contains(entry.Key, StringComparer.Ordinal))
          select new StructurePart([.. parent.Path, entry.Key], entry.Value);
}
