using System.Text.Json;
using Conformance.Generators.Cases.Sites;
using Conformance.Generators.Values.Blueprints.Json;

namespace Conformance.Generators.Mutations.Numbers;

/// <summary>Between two multiples.</summary>
internal sealed class NotMultiple : IMutation
{
    /// <inheritdoc/>
    public string Id => "not-multiple";

    /// <inheritdoc/>
    public string Summary => "Each number with a multipleOf between two multiples.";

    /// <inheritdoc/>
    public IEnumerable<Breach> Breaches(Site site)
    {
        if (!site.Allows(JsonTypes.Number) || site.Variant.Numbers.MultiplesOf is not { Count: > 0 } steps) return [];
        return steps.Where(s => s != 1m).Select(step => new Breach(
            site,
            "multipleOf",
            (valid, _) => Between(valid, step),
            shown => $"{shown} is no multiple of {step}"));
    }

    /// <summary>A valid number with a part of a step added or taken off: a whole one first, half a step last.</summary>
    private static IEnumerable<JsonElement> Between(JsonElement valid, decimal step)
    {
        if (valid.ValueKind != JsonValueKind.Number || !valid.TryGetDecimal(out var number)) yield break;
        if (step > 1m)
        {
            yield return JsonSerializer.SerializeToElement(number + 1);
            yield return JsonSerializer.SerializeToElement(number - 1);
        }

        yield return JsonSerializer.SerializeToElement(number + (step / 2));
        yield return JsonSerializer.SerializeToElement(number - (step / 2));
    }
}
