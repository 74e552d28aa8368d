namespace Conformance.Generators.Values.Blueprints.Rules;

/// <summary>What an array must keep.</summary>
internal sealed record ArrayRules
{
    /// <summary>The items that have a schema of their own, by position.</summary>
    public IReadOnlyList<Blueprint> Prefix { get; init; } = [];

    /// <summary>The items behind them, or null where there may be none.</summary>
    public required Blueprint? Items { get; init; }

    /// <summary>The fewest items.</summary>
    public int Fewest { get; init; }

    /// <summary>The most items, or null.</summary>
    public int? Most { get; init; }

    /// <summary>True if no two items may be equal.</summary>
    public bool Unique { get; init; }

    /// <summary>What some items must be, or null.</summary>
    public Blueprint? Contains { get; init; }

    /// <summary>How many items must be so; meaningless without <see cref="Contains"/>.</summary>
    public int FewestContained { get; init; } = 1;

    /// <summary>The blueprint of the item at a position, or null where there may be none.</summary>
    public Blueprint? At(int index) => index < Prefix.Count ? Prefix[index] : Items;
}
