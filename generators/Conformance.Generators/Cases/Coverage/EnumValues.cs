using System.Text.Json;
using Conformance.Generators.Cases.Sites;
using Conformance.Generators.Values.Blueprints.Json;
using Conformance.Generators.Values.Drawing;

namespace Conformance.Generators.Cases.Coverage;

/// <summary>Each value of an enumeration; of a boolean both.</summary>
internal sealed class EnumValues : ISiteTrials
{
    private static readonly JsonElement[] Both = [JsonSerializer.SerializeToElement(true), JsonSerializer.SerializeToElement(false)];

    /// <inheritdoc/>
    public string Id => "enum-values";

    /// <inheritdoc/>
    public string Summary => "Each value of each enum, and both values of each boolean.";

    /// <inheritdoc/>
    public IEnumerable<Trial> Trials(Site site) => site.Variant.Allowed is { } allowed
        ? allowed.Where(v => site.Parameter is null || v.ValueKind != JsonValueKind.Null).Select(v => ToTrial(site, v, "enum"))
        : site.Allows(JsonTypes.Boolean) && site.Variant.Types != JsonTypes.Any ? Both.Select(v => ToTrial(site, v, "type"))
        : [];

    private static Trial ToTrial(Site site, JsonElement value, string keyword) =>
        new($"{site.Title} is {Shorten(value.GetRawText())}", keyword, new Wish { Value = value });

    private static string Shorten(string text) => text.Length <= 40 ? text : $"{text[..39]}…";
}
