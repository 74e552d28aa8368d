using System.Text.Json;
using Conformance.Generators.Cases.Sites;
using Conformance.Generators.Values.Blueprints;
using Conformance.Generators.Values.Blueprints.Json;
using Conformance.Model;

namespace Conformance.Generators.Mutations.Composition;

/// <summary>A value that two of several exclusive schemas accept.</summary>
internal sealed class TwoBranches : IMutation
{
    /// <inheritdoc/>
    public string Id => "two-branches";

    /// <inheritdoc/>
    public string Summary => "Each oneOf with an object that two branches accept.";

    /// <inheritdoc/>
    public IEnumerable<Breach> Breaches(Site site)
    {
        if (!site.IsFirst || site.Variant.Option?.Keyword != "oneOf") yield break;
        var branches = site.Blueprint.Possible.Where(v => v.Option?.Keyword == "oneOf" && v.Types.Allows(JsonTypes.Object)).Take(3).ToList();
        foreach (var (first, second) in branches.Zip(branches.Skip(1)))
        {
            yield return new Breach(site, "oneOf", (_, tools) => Both(site.Blueprint, first, second, tools), _ => $"is valid against {first.Option!.Label} and {second.Option!.Label}");
        }
    }

    /// <summary>The members of one of each, where a validator says that both branches still accept it.</summary>
    private static IEnumerable<JsonElement> Both(Blueprint blueprint, Variant first, Variant second, BreachTools tools)
    {
        if (tools.Draw(blueprint, 1, first.Index) is not { ValueKind: JsonValueKind.Object } one) yield break;
        if (tools.Draw(blueprint, 2, second.Index) is not { ValueKind: JsonValueKind.Object } other) yield break;
        var both = other.EnumerateObject().Aggregate(one, (whole, m) => whole.TryGetProperty(m.Name, out _) ? whole : JsonSplice.With(whole, m.Name, m.Value));
        if (IsBranch(blueprint, first, both) && IsBranch(blueprint, second, both)) yield return both;
    }

    private static bool IsBranch(Blueprint blueprint, Variant variant, JsonElement value) =>
        variant.Option!.Schemas is { Count: > 0 } schemas && blueprint.Beside(schemas).Accepts(value, Direction.Request);
}
