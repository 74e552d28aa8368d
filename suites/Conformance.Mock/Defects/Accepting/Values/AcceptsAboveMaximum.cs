namespace Conformance.Mock.Defects.Accepting.Values;

/// <summary>A number above its maximum is accepted.</summary>
internal sealed class AcceptsAboveMaximum() : OverlookingKeyword("maximum", "exclusiveMaximum")
{
    /// <inheritdoc/>
    public override string Id => "accepts-above-maximum";

    /// <inheritdoc/>
    public override string Summary => "A number above its maximum is accepted.";
}
