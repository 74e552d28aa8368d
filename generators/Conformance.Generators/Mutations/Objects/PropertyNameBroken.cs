using System.Text.Json;
using Conformance.Generators.Cases.Sites;
using Conformance.Generators.Values.Blueprints;
using Conformance.Generators.Values.Blueprints.Json;
using Conformance.Generators.Values.Drawing;

namespace Conformance.Generators.Mutations.Objects;

/// <summary>A property of a name that is not allowed.</summary>
internal sealed class PropertyNameBroken : IMutation
{
    private static readonly string[] Names = ["?", "a", "0", "A name with blanks", "é", new string('a', 300), ""];

    /// <inheritdoc/>
    public string Id => "property-name-broken";

    /// <inheritdoc/>
    public string Summary => "Each object with propertyNames with a property of another name.";

    /// <inheritdoc/>
    public IEnumerable<Breach> Breaches(Site site)
    {
        if (!site.Allows(JsonTypes.Object) || site.Variant.Objects is not { Names: not null, Others: { } others }) yield break;
        yield return new Breach(site, "propertyNames", (valid, tools) => Named(valid, others, tools), _ => "has a property of a name that is not allowed")
        {
            Wish = new Wish { Type = JsonTypes.Object },
            Aliases = ["pattern", "minLength", "maxLength", "enum", "const", "format"],
        };
    }

    private static IEnumerable<JsonElement> Named(JsonElement valid, Blueprint others, BreachTools tools) =>
        valid.ValueKind == JsonValueKind.Object && tools.Draw(others, 1) is { } value ? Names.Select(n => JsonSplice.With(valid, n, value)) : [];
}
