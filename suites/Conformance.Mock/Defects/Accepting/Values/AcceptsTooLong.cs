namespace Conformance.Mock.Defects.Accepting.Values;

/// <summary>A text that is too long is accepted.</summary>
internal sealed class AcceptsTooLong() : OverlookingKeyword("maxLength")
{
    /// <inheritdoc/>
    public override string Id => "accepts-too-long";

    /// <inheritdoc/>
    public override string Summary => "A text that is too long is accepted.";
}
