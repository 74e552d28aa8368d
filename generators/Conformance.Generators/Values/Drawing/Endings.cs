using Conformance.Generators.Values.Blueprints;
using Conformance.Generators.Values.Blueprints.Json;
using Conformance.Model;

namespace Conformance.Generators.Values.Drawing;

/// <summary>Tells which variant of a recursive schema comes to an end soonest.</summary>
internal static class Endings
{
    /// <summary>Deeper required nesting than this is not looked into.</summary>
    private const int Deepest = 6;

    /// <summary>The first of the variants that need the fewest levels.</summary>
    public static Variant Soonest(IReadOnlyList<Variant> variants, Direction direction)
    {
        for (var levels = 1; levels < Deepest; levels++)
        {
            if (variants.FirstOrDefault(v => Ends(v, levels, direction)) is { } variant) return variant;
        }

        return variants[0];
    }

    private static bool Ends(Blueprint blueprint, int levels, Direction direction) =>
        levels > 0 && blueprint.Possible.Any(v => Ends(v, levels, direction));

    private static bool Ends(Variant variant, int levels, Direction direction)
    {
        if (variant.Allowed is not null || variant.Types.Allows(~(JsonTypes.Array | JsonTypes.Object))) return true;
        if (variant.Types.Allows(JsonTypes.Array)) return variant.Arrays.Fewest == 0 || variant.Arrays.Items is { } items && Ends(items, levels - 1, direction);
        return variant.Objects.Members
            .Where(m => m.Required && m.Only is null && m.IsSentIn(direction))
            .All(m => Ends(m.Blueprint, levels - 1, direction));
    }
}
