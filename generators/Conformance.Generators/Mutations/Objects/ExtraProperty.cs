using System.Text.Json;
using Conformance.Generators.Cases.Sites;
using Conformance.Generators.Serialization.Text;
using Conformance.Generators.Values.Blueprints.Json;
using Conformance.Generators.Values.Drawing;

namespace Conformance.Generators.Mutations.Objects;

/// <summary>A property that is not allowed.</summary>
internal sealed class ExtraProperty : IMutation
{
    private const string Name = "unexpectedProperty";

    /// <inheritdoc/>
    public string Id => "extra-property";

    /// <inheritdoc/>
    public string Summary => "Each object that is closed with a property that it does not list.";

    /// <inheritdoc/>
    public IEnumerable<Breach> Breaches(Site site)
    {
        if (!site.Allows(JsonTypes.Object) || site.Variant.Objects.Others is not null) yield break;
        var keyword = site.Variant.Leaves.Any(l => l.Json.ValueKind == JsonValueKind.Object && l.Json.TryGetProperty("additionalProperties", out _))
            ? "additionalProperties"
            : "unevaluatedProperties";
        yield return new Breach(site, keyword, (valid, _) => Extended(valid), _ => $"has property '{Name}', which is not allowed")
        {
            Wish = new Wish { Type = JsonTypes.Object },
            Aliases = ["additionalProperties", "unevaluatedProperties"],
        };
    }

    private static IEnumerable<JsonElement> Extended(JsonElement valid) => valid.ValueKind == JsonValueKind.Object
        ? [JsonSplice.With(valid, Name, ValueText.Json("text"))]
        : [];
}
