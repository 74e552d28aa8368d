using Conformance.Generators.Values.Blueprints.Rules;
using Conformance.Generators.Values.Chance;

namespace Conformance.Generators.Values.Drawing;

/// <summary>
/// Numbers within rules. Without bounds they stay in 0 to 1000; whole ones stay within 2^53 and 15 digits, so that every client and
/// server reads them alike (RFC 8259 section 6).
/// </summary>
/// <param name="rules">The rules.</param>
/// <param name="whole">True for numbers without a fraction.</param>
/// <param name="format"><c>int32</c> and <c>float</c> narrow the range; null otherwise.</param>
internal sealed class NumberDraw(NumberRules rules, bool whole, string? format)
{
    /// <summary>The biggest number of 15 digits.</summary>
    private const decimal Widest = 999_999_999_999_999m;

    private const decimal Usual = 1000m;

    /// <summary>The distance between two numbers that are made.</summary>
    private decimal Step => rules.MultiplesOf.Count > 0 ? LeastCommonMultiple() : whole ? 1m : 0.01m;

    /// <summary>The lowest number that the rules and the digits allow, or null where there is no lower bound.</summary>
    public decimal? Lowest => rules.Minimum is not { } minimum ? null : Up(minimum, rules.MinimumExcluded);

    /// <summary>The highest number that the rules and the digits allow, or null where there is no upper bound.</summary>
    public decimal? Highest => rules.Maximum is not { } maximum ? null : Down(maximum, rules.MaximumExcluded);

    /// <summary>A number, or null where the rules leave none.</summary>
    public decimal? Draw(ulong seed)
    {
        var (low, high) = Range();
        if (low > high) return Between(rules.Minimum, rules.Maximum);
        var dice = new Dice(seed);
        var steps = (long)Math.Min((double)(high - low) / (double)Step, 1e15);
        return low + (dice.Between(0, steps) * Step);
    }

    /// <summary>True if a number of the rules has at most 15 digits and is within the format's range.</summary>
    public bool IsUsual(decimal number) => Math.Abs(number) <= Limit;

    private decimal Limit => format == "int32" ? int.MaxValue : Widest;

    private (decimal Low, decimal High) Range()
    {
        var low = Lowest ?? (Highest is { } top ? Math.Min(0m, top - Usual) : 0m);
        var high = Highest ?? Math.Max(low, 0m) + Usual;
        return (Up(Math.Max(low, -Limit), excluded: false), Down(Math.Min(high, Limit), excluded: false));
    }

    /// <summary>Where bounds are so near that no usual step falls between them.</summary>
    private decimal? Between(decimal? low, decimal? high) =>
        !whole && rules.MultiplesOf.Count == 0 && low is { } a && high is { } b && a <= b && a > -Widest && b < Widest
            ? !rules.MinimumExcluded ? a : !rules.MaximumExcluded ? b : a < b ? (a + b) / 2 : null
            : null;

    /// <summary>False where a bound may be taken as it is, or has more steps below it than can be counted.</summary>
    private bool IsStepped(decimal bound, bool excluded) =>
        (whole || rules.MultiplesOf.Count > 0 || excluded) && (double)Math.Abs(bound) / (double)Step < 1e27;

    private decimal Up(decimal bound, bool excluded)
    {
        if (!IsStepped(bound, excluded)) return bound;
        var multiple = Math.Ceiling(bound / Step) * Step;
        return excluded && multiple == bound ? bound + Step : multiple;
    }

    private decimal Down(decimal bound, bool excluded)
    {
        if (!IsStepped(bound, excluded)) return bound;
        var multiple = Math.Floor(bound / Step) * Step;
        return excluded && multiple == bound ? bound - Step : multiple;
    }

    private decimal LeastCommonMultiple() =>
        rules.MultiplesOf.Aggregate(whole ? 1m : rules.MultiplesOf[0], (least, step) => least / Divisor(least, step) * step);

    private static decimal Divisor(decimal a, decimal b)
    {
        while (b != 0m) (a, b) = (b, a % b);
        return a;
    }
}
