using Conformance.Generators.Values.Drawing;
using Conformance.Model;

namespace Conformance.Generators.Chains.Sequels;

/// <summary>An id that looks like one that the scenario has, and that nothing has.</summary>
/// <param name="Like">What it looks like.</param>
internal sealed record NobodysHolding(Holding Like) : Holding(Like.Case, Like.Pointer, ValueOrigin.Generated)
{
    /// <inheritdoc/>
    public override GivenValue? Value(IReadOnlyList<Exchange> exchanges) =>
        Like.Value(exchanges) is { } held ? new GivenValue(UnknownId.Like(held.Value), ValueOrigin.Generated) : null;
}
