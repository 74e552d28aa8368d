using System.Text.Json;

using Conformance.Spec.Resources;

namespace Conformance.Mock.Defects.Bodies;

/// <summary>A property of an answer has a value of another type.</summary>
internal sealed class WrongType : BodyLie
{
    /// <inheritdoc/>
    public override string Id => "wrong-type";

    /// <inheritdoc/>
    public override string Summary => "A property of an answer has a value of another type.";

    /// <inheritdoc/>
    protected override bool Twist(SchemaFacts facts, Exhibit member)
    {
        if (member.Value is not { } value) return false;
        member.Holder[member.Name] = value.GetValueKind() == JsonValueKind.String ? 42 : "forty-two";
        return true;
    }
}
