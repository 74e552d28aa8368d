using Conformance.Generators.Cases.Sites;
using Conformance.Generators.Values.Blueprints.Json;
using Conformance.Generators.Values.Drawing;
using Conformance.Model;

namespace Conformance.Generators.Cases.Coverage;

/// <summary>Nothing in it, where that is allowed.</summary>
internal sealed class EmptyValues : ISiteTrials
{
    /// <inheritdoc/>
    public string Id => "empty-values";

    /// <inheritdoc/>
    public string Summary => "The empty string, array and object where nothing forbids them; in a query only where allowEmptyValue says so.";

    /// <inheritdoc/>
    public IEnumerable<Trial> Trials(Site site)
    {
        if (site.Slot is Composing.ParameterSlot && site.Parameter is not { AllowEmptyValue: true, Location: ParameterLocation.Query }) yield break;
        if (site.Variant.Types == JsonTypes.Any || site.Variant.Allowed is not null || IsNoBody(site)) yield break;
        if (site.Allows(JsonTypes.String) && site.Variant.Strings is { Shortest: 0, Format: null, Patterns.Count: 0, ContentEncoding: null, ContentMediaType: null }) yield return Empty(site, JsonTypes.String, "minLength");
        if (site.Slot is Composing.ParameterSlot) yield break;
        if (site.Allows(JsonTypes.Array) && site.Variant.Arrays is { Fewest: 0, Contains: null }) yield return Empty(site, JsonTypes.Array, "minItems");
        if (site.Allows(JsonTypes.Object) && site.Variant.Objects is { Fewest: 0 } objects && !objects.Members.Any(m => m.Required)) yield return Empty(site, JsonTypes.Object, "minProperties");
    }

    /// <summary>An empty text or form is no body at all.</summary>
    private static bool IsNoBody(Site site) => site.Steps.Count == 0 && site.Slot is Composing.BodySlot body && !MediaTypes.IsJson(body.MediaType);

    private static Trial Empty(Site site, JsonTypes type, string keyword) => new($"{site.Title} is empty", keyword, new Wish { Type = type, Size = 0 });
}
