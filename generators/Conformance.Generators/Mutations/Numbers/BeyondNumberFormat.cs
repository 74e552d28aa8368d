using System.Text.Json;
using Conformance.Generators.Cases.Sites;
using Conformance.Generators.Values.Blueprints.Json;
using Conformance.Model;

namespace Conformance.Generators.Mutations.Numbers;

/// <summary>Beyond what a format of numbers holds.</summary>
internal sealed class BeyondNumberFormat : IMutation
{
    private static readonly Dictionary<string, JsonElement[]> Values = new(StringComparer.Ordinal)
    {
        ["int32"] = [JsonElement.Parse("2147483648"), JsonElement.Parse("-2147483649")],
        ["int64"] = [JsonElement.Parse("10000000000000000000"), JsonElement.Parse("-10000000000000000000")],
        ["float"] = [JsonElement.Parse("1e39"), JsonElement.Parse("-1e39")],
        ["double"] = [JsonElement.Parse("1e309"), JsonElement.Parse("-1e309")],
    };

    /// <inheritdoc/>
    public string Id => "beyond-number-format";

    /// <inheritdoc/>
    public string Summary => "Each number beyond the range of its format: int32, int64, float, double.";

    /// <inheritdoc/>
    public IEnumerable<Breach> Breaches(Site site)
    {
        if (!site.Allows(JsonTypes.Number) || site.Variant.Strings.Format is not { } format || !Values.TryGetValue(format, out var values)) yield break;
        yield return Breach.By(site, "format", values, shown => $"{shown} is beyond format {format}") with { IfAccepted = Severity.Warning };
    }
}
