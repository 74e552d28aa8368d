namespace Conformance.Mock.Defects.Accepting.Values;

/// <summary>A number that is no multiple of what is asked is accepted.</summary>
internal sealed class AcceptsNoMultiple() : OverlookingKeyword("multipleOf")
{
    /// <inheritdoc/>
    public override string Id => "accepts-no-multiple";

    /// <inheritdoc/>
    public override string Summary => "A number that is no multiple of what is asked is accepted.";
}
