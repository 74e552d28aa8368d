using Conformance.Generators.Values.Blueprints;
using Conformance.Generators.Values.Blueprints.Json;
using Conformance.Generators.Values.Chance;

namespace Conformance.Generators.Values.Drawing;

/// <summary>Decides which of the types that a variant allows a value has.</summary>
internal static class TypeDraw
{
    /// <summary>The type; no null in a parameter. Where several are allowed <c>null</c> is rare; where any is, it is mostly a string.</summary>
    public static JsonTypes Choose(Variant variant, in Spot spot, bool isParameter)
    {
        if (spot.Wish?.Type is { } wished) return wished;
        if (spot.Step is { } step) return step.Member is null ? JsonTypes.Array : JsonTypes.Object;
        var types = Fitting(isParameter && variant.Types != JsonTypes.Null ? variant.Types & ~JsonTypes.Null : variant.Types, spot.Wish);
        if (!types.IsSeveral()) return types;
        var dice = new Dice(Seeds.Mix(spot.Seed, 7));
        var options = types.Single().Where(t => t != JsonTypes.Null).ToList();
        if (types.Allows(JsonTypes.Null) && spot.Wish is null && dice.Chance(1, 8)) return JsonTypes.Null;
        return variant.Types == JsonTypes.Any ? options[0] : options[dice.Below(options.Count)];
    }

    private static JsonTypes Fitting(JsonTypes types, Wish? wish) => wish switch
    {
        { BeyondAscii: true } => JsonTypes.String,
        { Size: not null } when types.Allows(JsonTypes.String) => JsonTypes.String,
        { Size: not null } when types.Allows(JsonTypes.Array) => JsonTypes.Array,
        { Size: not null } => JsonTypes.Object,
        _ => types,
    };
}
