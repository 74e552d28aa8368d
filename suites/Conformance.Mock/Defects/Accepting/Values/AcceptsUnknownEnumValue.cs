namespace Conformance.Mock.Defects.Accepting.Values;

/// <summary>A value that the enum does not have is accepted.</summary>
internal sealed class AcceptsUnknownEnumValue() : OverlookingKeyword("enum", "const")
{
    /// <inheritdoc/>
    public override string Id => "accepts-unknown-enum-value";

    /// <inheritdoc/>
    public override string Summary => "A value that the enum does not have is accepted.";
}
