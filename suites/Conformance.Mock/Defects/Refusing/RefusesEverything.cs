using Conformance.Mock.Serving;

namespace Conformance.Mock.Defects.Refusing;

/// <summary>A request that keeps the contract is refused, whatever it is.</summary>
internal sealed class RefusesEverything : RefusingValid
{
    /// <inheritdoc/>
    public override string Id => "refuses-everything";

    /// <inheritdoc/>
    public override string Summary => "A request that keeps the contract is refused, whatever it is.";

    /// <inheritdoc/>
    protected override bool IsRefused(Visit visit) => true;
}
