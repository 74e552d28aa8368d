namespace Conformance.Mock.Defects.Accepting.Structures;

/// <summary>Items that must differ and do not are accepted.</summary>
internal sealed class AcceptsRepeatedItems() : OverlookingKeyword("uniqueItems")
{
    /// <inheritdoc/>
    public override string Id => "accepts-repeated-items";

    /// <inheritdoc/>
    public override string Summary => "Items that must differ and do not are accepted.";
}
