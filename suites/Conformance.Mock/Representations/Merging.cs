using System.Text.Json.Nodes;

namespace Conformance.Mock.Representations;

/// <summary>JSON Merge Patch (RFC 7396).</summary>
internal static class Merging
{
    /// <summary>Changes what the patch names: members that are null there go, objects are merged, all else is replaced.</summary>
    public static JsonObject Merge(JsonObject target, JsonObject patch)
    {
        foreach (var (name, value) in patch)
        {
            if (value is null) target.Remove(name);
            else if (value is JsonObject inner) target[name] = Merge(target[name] as JsonObject is { } known ? (JsonObject)known.DeepClone() : [], inner);
            else target[name] = value.DeepClone();
        }

        return target;
    }
}
