using Conformance.Generators.Cases.Composing;
using Conformance.Generators.Cases.Sites;
using Conformance.Generators.Serialization.Reading;
using Conformance.Generators.Values.Blueprints.Json;
using Conformance.Model;

namespace Conformance.Generators.Mutations.Types;

/// <summary>Null where it is not allowed.</summary>
internal sealed class NullInstead : IMutation
{
    /// <inheritdoc/>
    public string Id => "null-instead";

    /// <inheritdoc/>
    public string Summary => "Null for each body and property that may not be null.";

    /// <inheritdoc/>
    public IEnumerable<Breach> Breaches(Site site)
    {
        if (!KnowsNull(site.Slot) || !site.IsFirst || site.Blueprint.Types.Allows(JsonTypes.Null)) yield break;
        yield return Breach.By(site, StatedType.Keyword(site), [JsonBuild.Null], _ => "is null");
    }

    /// <summary>Only JSON has a null; elsewhere nothing is written for it.</summary>
    private static bool KnowsNull(Slot slot) => slot is ParameterSlot { Parameter.Content.IsJson: true } || (slot is BodySlot body && MediaTypes.IsJson(body.MediaType));
}
