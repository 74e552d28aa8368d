using System.Text.Json.Nodes;

using Conformance.Spec.Schemas;

namespace Conformance.Mock.Representations;

/// <summary>Makes a representation valid with pieces of a valid one.</summary>
internal static class Mending
{
    /// <summary>Takes from a sample what the errors say is missing or wrong, and removes what the sample does not have.</summary>
    /// <param name="body">What is to be mended.</param>
    /// <param name="sample">A valid instance of the same schema.</param>
    /// <param name="errors">What is wrong with the body.</param>
    public static void Mend(JsonNode body, JsonNode? sample, IReadOnlyList<SchemaError> errors)
    {
        foreach (var (index, error) in errors.Index()) Mend(body, sample, error, [.. errors.Take(index)]);
    }

    private static void Mend(JsonNode body, JsonNode? sample, SchemaError error, IReadOnlyList<SchemaError> before)
    {
        var pointer = error.InstancePointer;
        var known = NodePointer.TryGet(sample, pointer, out var good);
        if (NodePointer.TryGet(body, pointer, out var bad) && bad is JsonObject holder && known && good is JsonObject whole && (AddMissing(holder, whole) || IsAdded(error, before))) return;
        if (known && pointer.Length > 0 && NodePointer.TrySet(body, pointer, good?.DeepClone())) return;
        if (pointer.Length > 0 && !NodePointer.TryRemove(body, pointer)) Mend(body, sample, error with { InstancePointer = pointer[..pointer.LastIndexOf('/')] }, before);
        if (pointer.Length == 0 && body is JsonObject root) RemoveUnknown(root, sample as JsonObject);
    }

    /// <summary>True for the second of several members that are missing from one object: they came with the first.</summary>
    private static bool IsAdded(SchemaError error, IReadOnlyList<SchemaError> before) =>
        error.Keyword == "required" && before.Any(b => b.Keyword == "required" && b.InstancePointer == error.InstancePointer);

    private static bool AddMissing(JsonObject body, JsonObject sample)
    {
        var missing = sample.Where(p => !body.ContainsKey(p.Key)).ToList();
        foreach (var (name, value) in missing) body[name] = value?.DeepClone();
        return missing.Count > 0;
    }

    private static void RemoveUnknown(JsonObject body, JsonObject? sample)
    {
        foreach (var name in body.Select(p => p.Key).Where(n => sample?.ContainsKey(n) != true).ToList()) body.Remove(name);
    }
}
