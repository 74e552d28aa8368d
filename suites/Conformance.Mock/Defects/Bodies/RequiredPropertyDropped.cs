using Conformance.Spec.Resources;

namespace Conformance.Mock.Defects.Bodies;

/// <summary>A property that must be there is missing in an answer.</summary>
internal sealed class RequiredPropertyDropped : BodyLie
{
    /// <inheritdoc/>
    public override string Id => "required-property-dropped";

    /// <inheritdoc/>
    public override string Summary => "A property that must be there is missing in an answer.";

    /// <inheritdoc/>
    protected override bool Twist(SchemaFacts facts, Exhibit member) => member.IsRequired && member.Holder.Remove(member.Name);
}
