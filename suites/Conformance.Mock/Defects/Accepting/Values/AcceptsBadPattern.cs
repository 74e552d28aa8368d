namespace Conformance.Mock.Defects.Accepting.Values;

/// <summary>A text that does not match its pattern is accepted.</summary>
internal sealed class AcceptsBadPattern() : OverlookingKeyword("pattern")
{
    /// <inheritdoc/>
    public override string Id => "accepts-bad-pattern";

    /// <inheritdoc/>
    public override string Summary => "A text that does not match its pattern is accepted.";
}
