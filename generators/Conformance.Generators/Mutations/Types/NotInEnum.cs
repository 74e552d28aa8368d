using System.Text.Json;
using Conformance.Generators.Cases.Sites;
using Conformance.Generators.Serialization.Text;

namespace Conformance.Generators.Mutations.Types;

/// <summary>A value of the right type that is not in the list.</summary>
internal sealed class NotInEnum : IMutation
{
    /// <inheritdoc/>
    public string Id => "not-in-enum";

    /// <inheritdoc/>
    public string Summary => "Each enum and const with a value of the right type that it does not list.";

    /// <inheritdoc/>
    public IEnumerable<Breach> Breaches(Site site)
    {
        if (site.Variant.Allowed is not { Count: > 0 } allowed) yield break;
        var keyword = site.Variant.Leaves.Any(l => l.Json.ValueKind == JsonValueKind.Object && l.Json.TryGetProperty("enum", out _)) ? "enum" : "const";
        yield return Breach.By(site, keyword, Others(allowed), shown => $"{shown} is none of the values listed") with { Aliases = ["enum", "const"] };
    }

    private static IEnumerable<JsonElement> Others(IReadOnlyList<JsonElement> allowed)
    {
        var first = allowed.FirstOrDefault(v => v.ValueKind != JsonValueKind.Null, allowed[0]);
        return first.ValueKind switch
        {
            JsonValueKind.String => [ValueText.Json("NOT_LISTED"), ValueText.Json("notlisted"), ValueText.Json($"{first.GetString()}x")],
            JsonValueKind.Number => [.. allowed.Where(v => v.ValueKind == JsonValueKind.Number && v.TryGetDecimal(out _)).Select(v => JsonSerializer.SerializeToElement(v.GetDecimal() + 1))],
            JsonValueKind.True => [JsonElement.Parse("false")],
            JsonValueKind.False => [JsonElement.Parse("true")],
            _ => [],
        };
    }
}
