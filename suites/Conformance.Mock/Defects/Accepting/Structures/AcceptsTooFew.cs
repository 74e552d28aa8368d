namespace Conformance.Mock.Defects.Accepting.Structures;

/// <summary>Too few items or properties are accepted.</summary>
internal sealed class AcceptsTooFew() : OverlookingKeyword("minItems", "minProperties")
{
    /// <inheritdoc/>
    public override string Id => "accepts-too-few";

    /// <inheritdoc/>
    public override string Summary => "Too few items or properties are accepted.";
}
