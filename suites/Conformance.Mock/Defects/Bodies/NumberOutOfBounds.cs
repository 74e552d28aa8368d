using System.Text.Json;

using Conformance.Spec.Resources;

namespace Conformance.Mock.Defects.Bodies;

/// <summary>A number of an answer is beyond its bound.</summary>
internal sealed class NumberOutOfBounds : BodyLie
{
    /// <inheritdoc/>
    public override string Id => "number-out-of-bounds";

    /// <inheritdoc/>
    public override string Summary => "A number of an answer is beyond its bound.";

    /// <inheritdoc/>
    protected override bool Twist(SchemaFacts facts, Exhibit member)
    {
        if (member.Value?.GetValueKind() != JsonValueKind.Number) return false;
        var isBoundedAbove = facts.Keyword(member.Schema, "maximum") is not null;
        if (!isBoundedAbove && facts.Keyword(member.Schema, "minimum") is null) return false;
        member.Holder[member.Name] = isBoundedAbove ? 2_000_000_000 : -2_000_000_000;
        return true;
    }
}
