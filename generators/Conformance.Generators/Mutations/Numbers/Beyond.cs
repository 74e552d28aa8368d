using System.Text.Json;
using Conformance.Generators.Cases.Sites;
using Conformance.Generators.Values.Blueprints.Rules;

namespace Conformance.Generators.Mutations.Numbers;

/// <summary>Numbers just beyond a bound: beyond it as a decimal and as an IEEE double, which is what most readers make of them.</summary>
internal static class Beyond
{
    private const int Doublings = 100;

    /// <summary>Numbers above, the nearest first; of the bound's own steps, so that nothing else is broken.</summary>
    public static IEnumerable<JsonElement> Above(decimal bound, NumberRules rules) => Next(bound, rules, rules.MaximumExcluded, 1);

    /// <summary>Numbers below, the nearest first.</summary>
    public static IEnumerable<JsonElement> Below(decimal bound, NumberRules rules) => Next(bound, rules, rules.MinimumExcluded, -1);

    /// <summary>The keyword under which the contract states a bound: Swagger 2.0 and OpenAPI 3.0 have the exclusive ones as flags.</summary>
    public static string Stated(Site site, string keyword, string inclusive) =>
        site.Variant.Stating(keyword)?.Json.TryGetProperty(keyword, out _) == true ? keyword : inclusive;

    private static IEnumerable<JsonElement> Next(decimal bound, NumberRules rules, bool isExcluded, int direction)
    {
        if (isExcluded) yield return JsonSerializer.SerializeToElement(bound);
        var step = rules.MultiplesOf.Count > 0 ? rules.MultiplesOf[0] : 1m;
        if (rules.MultiplesOf.Count > 0) yield return Number(Farther(Multiple(bound, step, direction), bound, step, direction));
        yield return Number(Farther(bound, bound, 1m, direction));
    }

    private static decimal Multiple(decimal bound, decimal step, int direction) =>
        Math.Abs(bound / step) > 1e24m ? bound : direction > 0 ? Math.Floor(bound / step) * step : Math.Ceiling(bound / step) * step;

    /// <summary>The first step from a number that is beyond the bound as a double too; steps double until they are.</summary>
    private static decimal Farther(decimal from, decimal bound, decimal step, int direction)
    {
        for (var doubling = 0; doubling < Doublings && Math.Abs(step) < 1e27m; doubling++, step *= 2)
        {
            var number = from + (direction * step);
            if (((double)number).CompareTo((double)bound) == direction) return number;
        }

        return from + direction;
    }

    private static JsonElement Number(decimal number) => JsonSerializer.SerializeToElement(number);
}
