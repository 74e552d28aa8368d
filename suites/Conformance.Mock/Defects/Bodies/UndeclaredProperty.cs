using Conformance.Spec.Resources;

namespace Conformance.Mock.Defects.Bodies;

/// <summary>An answer has a property that a closed schema does not declare.</summary>
internal sealed class UndeclaredProperty : BodyLie
{
    /// <inheritdoc/>
    public override string Id => "undeclared-property";

    /// <inheritdoc/>
    public override string Summary => "An answer has a property that a closed schema does not declare.";

    /// <inheritdoc/>
    protected override bool Twist(SchemaFacts facts, Exhibit member)
    {
        member.Holder["undeclared"] = true;
        return true;
    }
}
