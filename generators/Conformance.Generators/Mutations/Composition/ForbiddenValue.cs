using System.Text.Json;
using Conformance.Generators.Cases.Sites;
using Conformance.Generators.Values.Blueprints.Json;

namespace Conformance.Generators.Mutations.Composition;

/// <summary>A value that <c>not</c> names.</summary>
internal sealed class ForbiddenValue : IMutation
{
    /// <inheritdoc/>
    public string Id => "forbidden-value";

    /// <inheritdoc/>
    public string Summary => "Each not with a value that it names by enum or const.";

    /// <inheritdoc/>
    public IEnumerable<Breach> Breaches(Site site) =>
        from leaf in site.Variant.Leaves
        where leaf.TryObject("not", out _)
        let values = Named(leaf.Json.GetProperty("not"))
        where values.Count > 0
        select Breach.By(site, "not", values, shown => $"{shown} is forbidden by not") with { Place = leaf.Place, Aliases = ["enum", "const"] };

    private static List<JsonElement> Named(JsonElement not)
    {
        if (not.TryGetProperty("enum", out var values) && values.ValueKind == JsonValueKind.Array) return [.. values.EnumerateArray()];
        return not.TryGetProperty("const", out var only) ? [only] : [];
    }
}
