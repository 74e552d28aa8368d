using System.Text.Json;
using Conformance.Generators.Values.Blueprints;
using Conformance.Generators.Values.Blueprints.Json;
using Conformance.Model;

namespace Conformance.Generators.Values.Drawing;

/// <summary>
/// Objects of which any is valid against two branches of <c>oneOf</c> at once, because neither branch requires or forbids anything:
/// what is left to tell them apart is a property of the other branch with a value that the other branch refuses.
/// </summary>
internal static class Outsiders
{
    /// <summary>Other ways are tried first.</summary>
    private const int Patience = 4;

    private static readonly JsonElement[] Values = [JsonElement.Parse("0"), JsonElement.Parse("true"), JsonElement.Parse("\"none\"")];

    /// <summary>One member for each other branch that this variant leaves open; none unless the object was wrong several times.</summary>
    public static IEnumerable<(string Name, JsonElement Value)> Of(Blueprint blueprint, Variant variant, Spot spot, Direction direction)
    {
        if (spot.Redraws < Patience || variant.Option?.Keyword != "oneOf" || variant.Objects.Others is null) return [];
        return blueprint.Possible
            .Where(other => other != variant)
            .Select(other => First(other, variant, direction))
            .OfType<(string Name, JsonElement Value)>()
            .DistinctBy(m => m.Name);
    }

    private static (string Name, JsonElement Value)? First(Variant other, Variant variant, Direction direction)
    {
        foreach (var member in other.Objects.Members.Where(m => variant.Objects.Find(m.Name) is null && m.IsSentIn(direction)))
        {
            var refused = Values.Where(v => !member.Blueprint.Types.Allows(JsonTypeNames.Of(v))).Take(1).ToList();
            if (refused.Count > 0) return (member.Name, refused[0]);
        }

        return null;
    }
}
