using Conformance.Generators.Cases.Sites;
using Conformance.Generators.Values.Blueprints.Json;
using Conformance.Generators.Values.Drawing;

namespace Conformance.Generators.Cases.Coverage;

/// <summary>Each of several types.</summary>
internal sealed class Types : ISiteTrials
{
    /// <inheritdoc/>
    public string Id => "types";

    /// <inheritdoc/>
    public string Summary => "Each type where a schema allows several, null aside.";

    /// <inheritdoc/>
    public IEnumerable<Trial> Trials(Site site)
    {
        var types = site.Variant.Types & ~JsonTypes.Null;
        if (site.Variant.Allowed is not null || !types.IsSeveral() || types == JsonTypes.Number) return [];
        var carried = site.Parameter is not null && types == (JsonTypes.Any & ~JsonTypes.Null) ? types & ~(JsonTypes.Array | JsonTypes.Object) : types;
        return carried.Single().Select(t => new Trial($"{site.Title} as {t.Name()}", "type", new Wish { Type = t }));
    }
}
