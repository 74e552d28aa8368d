using System.Text.Json;

using Conformance.Spec.Resources;

namespace Conformance.Mock.Defects.Bodies;

/// <summary>A text of an answer does not have its format.</summary>
internal sealed class BadFormat : BodyLie
{
    /// <inheritdoc/>
    public override string Id => "bad-format";

    /// <inheritdoc/>
    public override string Summary => "A text of an answer does not have its format.";

    /// <inheritdoc/>
    protected override bool Twist(SchemaFacts facts, Exhibit member)
    {
        if (member.Value?.GetValueKind() != JsonValueKind.String || facts.Keyword(member.Schema, "format") is null) return false;
        member.Holder[member.Name] = "of no format at all";
        return true;
    }
}
