using Conformance.Generators.Values.Blueprints;
using Conformance.Generators.Values.Chance;

namespace Conformance.Generators.Values.Drawing;

/// <summary>Decides which variant of a blueprint a value is.</summary>
internal static class VariantDraw
{
    /// <summary>The variant: the one aimed at; at the depth limit the one that ends soonest; else by chance, or the first.</summary>
    public static Variant Choose(Blueprint blueprint, in Spot spot, InstanceWriter writer)
    {
        var variants = blueprint.Variants;
        if (spot.Variant is { } wanted) return variants[Math.Min(wanted, variants.Count - 1)];
        if (variants.Count == 1) return variants[0];
        var possible = blueprint.Possible.ToList();
        if (possible.Count == 0) return variants[0];
        if (writer.IsFull(spot)) return Endings.Soonest(possible, writer.Order.Direction);
        var byChance = writer.Order.Options.Inclusion == Inclusion.Some || writer.Repairs.Count > 0;
        return byChance ? possible[new Dice(Seeds.Mix(spot.Seed, 3)).Below(possible.Count)] : possible[0];
    }
}
