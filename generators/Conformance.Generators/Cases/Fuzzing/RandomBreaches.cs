using Conformance.Generators.Cases.Negative;
using Conformance.Generators.Mutations;
using Conformance.Generators.Values;
using Conformance.Generators.Values.Chance;
using Conformance.Model;

namespace Conformance.Generators.Cases.Fuzzing;

/// <summary>Requests by chance with one constraint broken, chosen by chance, too.</summary>
internal sealed class RandomBreaches : ICaseGenerator
{
    /// <summary>Many places have nothing that a mutation could break.</summary>
    private const int AttemptsPerCase = 30;

    /// <inheritdoc/>
    public string Id => "random-breaches";

    /// <inheritdoc/>
    public Phase Phase => Phase.Fuzzing;

    /// <inheritdoc/>
    public string Summary => "Random values in random combinations, with one random constraint broken at a random place.";

    /// <inheritdoc/>
    public CaseKind Kind => CaseKind.Negative;

    /// <inheritdoc/>
    public IEnumerable<Scenario> Generate(Operation operation, GenerationContext context)
    {
        if (context.Sites.Count == 0) yield break;
        var dice = new Dice(Seeds.Mix((ulong)context.Options.Seed, context.Slots.Seed));
        var left = context.Options.FuzzingCases;
        for (var attempt = 0; left > 0 && attempt < context.Options.FuzzingCases * AttemptsPerCase; attempt++)
        {
            var (site, mutation) = (context.Sites[dice.Below(context.Sites.Count)], MutationCatalogue.All[dice.Below(MutationCatalogue.All.Count)]);
            Breach[] breaches = [.. mutation.Breaches(site).Where(b => b.Problem is null)];
            if (breaches.Length == 0 || MutationCases.Make(breaches[dice.Below(breaches.Length)], Inclusion.Some, context) is not { } scenario) continue;
            left--;
            yield return scenario;
        }
    }
}
