using Conformance.Generators.Values.Blueprints.Choices;
using Conformance.Model;

namespace Conformance.Generators.Values.Blueprints;

/// <summary>
/// Lists the variants of a blueprint: first the one with the first option of each choice, then for each further option the variant
/// that differs in it alone. So the number of variants is the sum of the options, not their product.
/// </summary>
/// <param name="set">The contract's blueprints.</param>
/// <param name="parts">The schemas that must all hold.</param>
internal sealed class VariantWalk(BlueprintSet set, IReadOnlyList<Schema> parts)
{
    /// <summary>Far more than a person writes; beyond it a schema multiplies itself.</summary>
    private const int Most = 256;

    private readonly List<Variant> _variants = [];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    /// <summary>The variants, at least one.</summary>
    public IReadOnlyList<Variant> Variants()
    {
        var open = new Queue<int[]>([[]]);
        while (open.TryDequeue(out var decisions) && _variants.Count < Most)
        {
            foreach (var next in Visit(decisions)) open.Enqueue(next);
        }

        return _variants;
    }

    private IEnumerable<int[]> Visit(int[] decisions)
    {
        var expansion = Expansion.Run(set.Schemas, parts, decisions);
        var option = decisions.Length > 0 ? expansion.Taken[decisions.Length - 1] : expansion.Taken.Count == 0 ? null : expansion.Taken[0];
        _variants.Add(new VariantBuilder(set, expansion).Build(_variants.Count, option));
        foreach (var taken in expansion.Taken) _seen.Add(taken.Key);
        for (var at = decisions.Length; at < expansion.Met.Count; at++)
        {
            foreach (var other in Others(expansion.Met[at])) yield return [.. decisions, .. new int[at - decisions.Length], other];
        }
    }

    private IEnumerable<int> Others(Choice choice) => Enumerable.Range(1, choice.Options.Count - 1).Where(i => _seen.Add(choice.Options[i].Key));
}
