namespace Conformance.Mock.Defects.Accepting.Values;

/// <summary>A text that does not have its format is accepted.</summary>
internal sealed class AcceptsBadFormat() : OverlookingKeyword("format")
{
    /// <inheritdoc/>
    public override string Id => "accepts-bad-format";

    /// <inheritdoc/>
    public override string Summary => "A text that does not have its format is accepted.";
}
