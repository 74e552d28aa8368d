using System.Text.Json.Nodes;

namespace Conformance.Spec.Tests.Schemas.SecondOpinion;

/// <summary>Instances near a valid one: itself, and each of its first members left out or replaced by what is hardly ever right.</summary>
internal static class Variations
{
    private const int Members = 6;

    public static IEnumerable<(string Name, JsonNode? Instance)> Of(JsonNode? instance)
    {
        yield return ("as generated", instance);
        yield return ("of another kind", instance is JsonArray ? new JsonObject() : new JsonArray(new JsonArray()));
        if (instance is not JsonObject members) yield break;
        foreach (var name in members.Select(member => member.Key).Take(Members).ToArray())
        {
            yield return ($"without {name}", Changed(members, changed => changed.Remove(name)));
            yield return ($"with another {name}", Changed(members, changed => changed[name] = new JsonArray(new JsonArray())));
        }
    }

    private static JsonObject Changed(JsonObject from, Action<JsonObject> change)
    {
        var changed = from.DeepClone().AsObject();
        change(changed);
        return changed;
    }
}
