using System.Text.Json;

using Conformance.Spec.Resources;

namespace Conformance.Mock.Defects.Bodies;

/// <summary>A property of an answer has a value that its enum does not have.</summary>
internal sealed class UnknownEnumValue : BodyLie
{
    /// <inheritdoc/>
    public override string Id => "unknown-enum-value";

    /// <inheritdoc/>
    public override string Summary => "A property of an answer has a value that its enum does not have.";

    /// <inheritdoc/>
    protected override bool Twist(SchemaFacts facts, Exhibit member)
    {
        if (member.Value is not { } value || facts.Enumerated(member.Schema).Count == 0) return false;
        member.Holder[member.Name] = value.GetValueKind() == JsonValueKind.Number ? 987_654 : "SOMETHING_ELSE";
        return true;
    }
}
