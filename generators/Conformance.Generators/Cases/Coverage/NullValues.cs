using Conformance.Generators.Cases.Sites;
using Conformance.Generators.Values.Blueprints.Json;
using Conformance.Generators.Values.Drawing;

namespace Conformance.Generators.Cases.Coverage;

/// <summary>Null where it is allowed.</summary>
internal sealed class NullValues : ISiteTrials
{
    /// <inheritdoc/>
    public string Id => "null-values";

    /// <inheritdoc/>
    public string Summary => "Null for each property that may be null.";

    /// <inheritdoc/>
    public IEnumerable<Trial> Trials(Site site)
    {
        if (site.Slot is Composing.ParameterSlot || !site.Allows(JsonTypes.Null) || site.Variant.Types is JsonTypes.Null or JsonTypes.Any) yield break;
        yield return new Trial($"{site.Title} is null", site.Variant.Stating("nullable")?.Json.TryGetProperty("nullable", out _) == true ? "nullable" : "type", new Wish { Type = JsonTypes.Null });
    }
}
