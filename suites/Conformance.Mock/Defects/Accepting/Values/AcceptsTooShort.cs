namespace Conformance.Mock.Defects.Accepting.Values;

/// <summary>A text that is too short is accepted.</summary>
internal sealed class AcceptsTooShort() : OverlookingKeyword("minLength")
{
    /// <inheritdoc/>
    public override string Id => "accepts-too-short";

    /// <inheritdoc/>
    public override string Summary => "A text that is too short is accepted.";
}
