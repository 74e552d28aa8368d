using System.Text.Json;
using Conformance.Generators.Cases.Sites;
using Conformance.Generators.Serialization.Text;
using Conformance.Generators.Values.Blueprints.Json;

namespace Conformance.Generators.Mutations.Composition;

/// <summary>A discriminator that names another schema, or none.</summary>
internal sealed class WrongDiscriminator : IMutation
{
    /// <inheritdoc/>
    public string Id => "wrong-discriminator";

    /// <inheritdoc/>
    public string Summary => "Each discriminator with a value that names no schema, or one that the object does not keep.";

    /// <inheritdoc/>
    public IEnumerable<Breach> Breaches(Site site)
    {
        if (site.Variant.Option?.Fixed is not { } chosen || !site.Allows(JsonTypes.Object)) yield break;
        var others = site.Blueprint.Possible
            .Select(v => v.Option?.Fixed)
            .Where(f => f is { } other && other.Name == chosen.Name && !JsonElement.DeepEquals(other.Value, chosen.Value))
            .Select(f => f!.Value.Value)
            .Take(4)
            .ToList();
        yield return ToBreach(site, chosen.Name, [ValueText.Json("not-mapped")], "a value that names no schema");
        if (others.Count > 0) yield return ToBreach(site, chosen.Name, others, "the value of another schema");
    }

    private static Breach ToBreach(Site site, string name, List<JsonElement> values, string words) =>
        new(site, "discriminator", (valid, _) => values.Select(v => JsonSplice.With(valid, name, v)), _ => $"'{name}' has {words}")
        {
            Member = name,
            Aliases = ["enum", "const", "required", "type", "oneOf", "anyOf"],
        };
}
