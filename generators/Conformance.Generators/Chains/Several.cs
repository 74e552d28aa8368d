namespace Conformance.Generators.Chains;

/// <summary>A chain that makes several items of one collection.</summary>
/// <param name="Chain">The chain.</param>
/// <param name="Items">The items, in the order in which they are made, each with the cases that remove it.</param>
internal sealed record Several(Chain Chain, IReadOnlyList<(Holding Item, IReadOnlyList<ChainLink> Removal)> Items);
