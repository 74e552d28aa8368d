using System.Text.Json;
using Conformance.Generators.Cases.Sites;

namespace Conformance.Generators.Mutations.Composition;

/// <summary>A value that none of several schemas accepts.</summary>
internal sealed class NoBranch : IMutation
{
    private static readonly JsonElement[] Values =
    [
        JsonElement.Parse("{}"),
        JsonElement.Parse("""{"unexpected":"text"}"""),
        JsonElement.Parse("\"none of them\""),
        JsonElement.Parse("[]"),
        JsonElement.Parse("-5"),
        JsonElement.Parse("true"),
    ];

    /// <inheritdoc/>
    public string Id => "no-branch";

    /// <inheritdoc/>
    public string Summary => "Each oneOf and anyOf with a value that no branch accepts.";

    /// <inheritdoc/>
    public IEnumerable<Breach> Breaches(Site site)
    {
        if (!site.IsFirst || site.Variant.Option is not { Keyword: "oneOf" or "anyOf" } option) yield break;
        yield return Breach.By(site, option.Keyword, Values, shown => $"{shown} is valid against no branch of {option.Keyword}");
    }
}
