using System.Globalization;
using Conformance.Generators.Cases.Sites;
using Conformance.Generators.Values.Blueprints.Json;
using Conformance.Generators.Values.Drawing;

namespace Conformance.Generators.Cases.Coverage;

/// <summary>Both ends of a range of items or members.</summary>
internal sealed class Sizes : ISiteTrials
{
    /// <summary>More items cost more than they tell.</summary>
    private const int Most = 1000;

    /// <inheritdoc/>
    public string Id => "sizes";

    /// <inheritdoc/>
    public string Summary => "Each array with its fewest and its most items, each object with its fewest and its most properties.";

    /// <inheritdoc/>
    public IEnumerable<Trial> Trials(Site site)
    {
        var (arrays, objects) = (site.Variant.Arrays, site.Variant.Objects);
        IEnumerable<Trial> items = site.Allows(JsonTypes.Array) ? Ends(site, arrays.Fewest, arrays.Most, JsonTypes.Array) : [];
        IEnumerable<Trial> members = site.Allows(JsonTypes.Object) ? Ends(site, objects.Fewest, objects.Most, JsonTypes.Object) : [];
        return items.Concat(members);
    }

    private static IEnumerable<Trial> Ends(Site site, int fewest, int? most, JsonTypes type)
    {
        var (least, highest, noun) = type == JsonTypes.Array ? ("minItems", "maxItems", "items") : ("minProperties", "maxProperties", "properties");
        if (fewest > 0) yield return ToTrial(site, fewest, type, least, $"with its fewest {noun}");
        if (most is > 0 and { } limit && limit != fewest) yield return ToTrial(site, limit, type, highest, $"with its most {noun}");
    }

    private static Trial ToTrial(Site site, int size, JsonTypes type, string keyword, string words)
    {
        var trial = new Trial(
            string.Create(CultureInfo.InvariantCulture, $"{site.Title} {words}, {size}"),
            keyword,
            new Wish { Size = size, Type = type });
        return size <= Most ? trial : trial with { Problem = string.Create(CultureInfo.InvariantCulture, $"more than {Most}, the most that is sent") };
    }
}
