namespace Conformance.Mock.Defects.Accepting.Structures;

/// <summary>A property that a closed schema does not declare is accepted.</summary>
internal sealed class AcceptsUndeclared() : OverlookingKeyword("additionalProperties", "unevaluatedProperties", "propertyNames")
{
    /// <inheritdoc/>
    public override string Id => "accepts-undeclared";

    /// <inheritdoc/>
    public override string Summary => "A property that a closed schema does not declare is accepted.";
}
