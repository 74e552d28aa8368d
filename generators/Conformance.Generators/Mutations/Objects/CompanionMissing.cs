using Conformance.Generators.Cases.Sites;
using Conformance.Generators.Values.Blueprints.Json;

namespace Conformance.Generators.Mutations.Objects;

/// <summary>A property without one that must accompany it.</summary>
internal sealed class CompanionMissing : IMutation
{
    /// <inheritdoc/>
    public string Id => "companion-missing";

    /// <inheritdoc/>
    public string Summary => "Each property with dependentRequired without each property that must accompany it.";

    /// <inheritdoc/>
    public IEnumerable<Breach> Breaches(Site site) => site.Allows(JsonTypes.Object)
        ? from entry in site.Variant.Objects.Companions
          where site.Variant.Objects.Find(entry.Key) is not null
          from companion in entry.Value.Distinct(StringComparer.Ordinal)
          select new Breach(site, "dependentRequired", (valid, _) => [JsonSplice.Without(valid, companion)], _ => $"has '{entry.Key}' without '{companion}'")
          {
              Member = entry.Key,
              Aliases = ["dependencies"],
          }
        : [];
}
