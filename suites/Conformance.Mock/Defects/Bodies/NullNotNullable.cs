using Conformance.Spec.Resources;

namespace Conformance.Mock.Defects.Bodies;

/// <summary>A property of an answer is null and may not be.</summary>
internal sealed class NullNotNullable : BodyLie
{
    /// <inheritdoc/>
    public override string Id => "null-not-nullable";

    /// <inheritdoc/>
    public override string Summary => "A property of an answer is null and may not be.";

    /// <inheritdoc/>
    protected override bool Twist(SchemaFacts facts, Exhibit member)
    {
        if (member.Value is null) return false;
        member.Holder[member.Name] = null;
        return true;
    }
}
