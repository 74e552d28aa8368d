namespace Conformance.Mock.Defects.Accepting.Structures;

/// <summary>Too many items or properties are accepted.</summary>
internal sealed class AcceptsTooMany() : OverlookingKeyword("maxItems", "maxProperties")
{
    /// <inheritdoc/>
    public override string Id => "accepts-too-many";

    /// <inheritdoc/>
    public override string Summary => "Too many items or properties are accepted.";
}
