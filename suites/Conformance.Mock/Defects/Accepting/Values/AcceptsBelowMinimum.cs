namespace Conformance.Mock.Defects.Accepting.Values;

/// <summary>A number below its minimum is accepted.</summary>
internal sealed class AcceptsBelowMinimum() : OverlookingKeyword("minimum", "exclusiveMinimum")
{
    /// <inheritdoc/>
    public override string Id => "accepts-below-minimum";

    /// <inheritdoc/>
    public override string Summary => "A number below its minimum is accepted.";
}
