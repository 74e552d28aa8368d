using Conformance.Generators.Cases.Composing;
using Conformance.Generators.Cases.Sites;
using Conformance.Generators.Values.Blueprints.Json;
using Conformance.Generators.Values.Drawing;
using Conformance.Model;

namespace Conformance.Generators.Mutations.Types;

/// <summary>What is required is missing: a parameter, a body, a property.</summary>
internal sealed class RequiredMissing : IMutation
{
    /// <inheritdoc/>
    public string Id => "required-missing";

    /// <inheritdoc/>
    public string Summary => "Each required parameter, body and property is missing.";

    /// <inheritdoc/>
    public IEnumerable<Breach> Breaches(Site site)
    {
        if (IsWhole(site)) yield return new Breach(site, "required", (_, _) => [], _ => "is missing") { Wish = Wish.Absent, Place = site.Slot.Place };
        if (!site.Allows(JsonTypes.Object)) yield break;
        foreach (var member in site.Variant.Objects.Members.Where(m => m.Required && m.IsSentIn(Direction.Request)))
        {
            yield return new Breach(site, "required", (value, _) => [JsonSplice.Without(value, member.Name)], _ => $"property '{member.Name}' is missing")
            {
                Member = member.Name,
            };
        }
    }

    /// <summary>A path parameter cannot be left out: its path would be another.</summary>
    private static bool IsWhole(Site site) =>
        site is { Steps.Count: 0, IsFirst: true, Slot.Required: true }
        && site.Slot is BodySlot { Index: 0 } or ParameterSlot { Parameter.Location: not ParameterLocation.Path };
}
