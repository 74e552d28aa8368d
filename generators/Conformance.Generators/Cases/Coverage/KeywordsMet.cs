using Conformance.Generators.Cases.Sites;
using Conformance.Generators.Values.Blueprints.Json;
using Conformance.Generators.Values.Drawing;

namespace Conformance.Generators.Cases.Coverage;

/// <summary>Keywords that have no ends to try, met once.</summary>
internal sealed class KeywordsMet : ISiteTrials
{
    private static readonly (string Keyword, JsonTypes Type)[] Keywords =
    [
        ("format", JsonTypes.String | JsonTypes.Number),
        ("pattern", JsonTypes.String),
        ("contentEncoding", JsonTypes.String),
        ("contentMediaType", JsonTypes.String),
        ("multipleOf", JsonTypes.Number),
        ("uniqueItems", JsonTypes.Array),
        ("contains", JsonTypes.Array),
        ("prefixItems", JsonTypes.Array),
        ("additionalProperties", JsonTypes.Object),
        ("patternProperties", JsonTypes.Object),
        ("propertyNames", JsonTypes.Object),
        ("dependentRequired", JsonTypes.Object),
        ("not", JsonTypes.Any),
    ];

    /// <inheritdoc/>
    public string Id => "keywords-met";

    /// <inheritdoc/>
    public string Summary => "Each pattern, format, multipleOf, uniqueItems and the like is met once.";

    /// <inheritdoc/>
    public IEnumerable<Trial> Trials(Site site) =>
        from row in Keywords
        where site.Variant.Types.Allows(row.Type) && States(site, row.Keyword)
        select new Trial($"{site.Title} meets {row.Keyword}", row.Keyword, Wish.Present);

    private static bool States(Site site, string keyword) => site.Variant.Stating(keyword) is { } schema && schema.TryKeyword(keyword, out _);
}
