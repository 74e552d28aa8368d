namespace Conformance.Generators.Values.Blueprints.Rules;

/// <summary>What a number must keep. Bounds beyond what a <see cref="decimal"/> holds are taken as none: no such number is made up.</summary>
internal sealed record NumberRules
{
    /// <summary>The lowest value, or null.</summary>
    public decimal? Minimum { get; init; }

    /// <summary>True if <see cref="Minimum"/> itself is forbidden.</summary>
    public bool MinimumExcluded { get; init; }

    /// <summary>The highest value, or null.</summary>
    public decimal? Maximum { get; init; }

    /// <summary>True if <see cref="Maximum"/> itself is forbidden.</summary>
    public bool MaximumExcluded { get; init; }

    /// <summary>Numbers of which the value is a whole multiple.</summary>
    public IReadOnlyList<decimal> MultiplesOf { get; init; } = [];

    /// <summary>These rules with a lower bound, where it is the tighter one.</summary>
    public NumberRules AtLeast(decimal bound, bool excluded) =>
        Minimum is null || bound > Minimum || (bound == Minimum && excluded) ? this with { Minimum = bound, MinimumExcluded = excluded } : this;

    /// <summary>These rules with an upper bound, where it is the tighter one.</summary>
    public NumberRules AtMost(decimal bound, bool excluded) =>
        Maximum is null || bound < Maximum || (bound == Maximum && excluded) ? this with { Maximum = bound, MaximumExcluded = excluded } : this;
}
