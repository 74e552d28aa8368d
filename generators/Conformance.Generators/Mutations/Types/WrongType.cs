using System.Text.Json;
using Conformance.Generators.Cases.Sites;
using Conformance.Generators.Values.Blueprints.Json;

namespace Conformance.Generators.Mutations.Types;

/// <summary>Each JSON type that is not allowed.</summary>
internal sealed class WrongType : IMutation
{
    private static readonly (JsonTypes Type, string Name, JsonElement[] Values)[] Others =
    [
        (JsonTypes.String, "a string", [JsonElement.Parse("\"text\"")]),
        (JsonTypes.Integer, "a number", [JsonElement.Parse("5")]),
        (JsonTypes.Fraction, "a number with a fraction", [JsonElement.Parse("1.5"), JsonElement.Parse("10.5"), JsonElement.Parse("100.5")]),
        (JsonTypes.Boolean, "a boolean", [JsonElement.Parse("true")]),
        (JsonTypes.Object, "an object", [JsonElement.Parse("""{"unexpected":"text"}""")]),
        (JsonTypes.Array, "an array", [JsonElement.Parse("""["text"]""")]),
    ];

    /// <inheritdoc/>
    public string Id => "wrong-type";

    /// <inheritdoc/>
    public string Summary => "Each value as each JSON type that is not allowed.";

    /// <inheritdoc/>
    public IEnumerable<Breach> Breaches(Site site) =>
        from other in Others
        where !site.Variant.Types.Allows(other.Type) && IsTold(site, other.Type)
        select Breach.By(site, StatedType.Keyword(site), other.Values, _ => $"is {other.Name}, not {Wanted(site)}");

    /// <summary>Within a URL or a header text has no structure to be told by, and a number without a fraction is one.</summary>
    private static bool IsTold(Site site, JsonTypes other)
    {
        if (site.Parameter is { Content: null } && site.Variant.Types.Allows(JsonTypes.String)) return false;
        if (other == JsonTypes.Integer && site.Variant.Types.Allows(JsonTypes.Number)) return false;
        if (other == JsonTypes.Fraction && !site.Variant.Types.Allows(JsonTypes.Integer)) return false;
        return site.Parameter is not { Content: null } || !(JsonTypes.Object | JsonTypes.Array).Allows(other);
    }

    private static string Wanted(Site site) => string.Join(" or ", site.Variant.Types.Single().Select(t => t.Name()).Distinct(StringComparer.Ordinal));
}
