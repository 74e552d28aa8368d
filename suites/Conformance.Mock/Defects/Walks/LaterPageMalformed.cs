using System.Text.Json;

using Conformance.Mock.Defects.Bodies;
using Conformance.Mock.Serving;
using Conformance.Spec.Resources;

namespace Conformance.Mock.Defects.Walks;

/// <summary>From the second page on items have a value of another type.</summary>
internal sealed class LaterPageMalformed : BodyLie
{
    /// <inheritdoc/>
    public override string Id => "later-page-malformed";

    /// <inheritdoc/>
    public override string Summary => "From the second page on items have a value of another type.";

    /// <inheritdoc/>
    protected override bool IsTold(Encounter encounter) =>
        encounter.Model.Listing?.Position is { } position && encounter.Query(position.Name) is { Length: > 0 } at && at is not ("0" or "1");

    /// <inheritdoc/>
    protected override bool Twist(SchemaFacts facts, Exhibit member)
    {
        if (member.Value is not { } value) return false;
        member.Holder[member.Name] = value.GetValueKind() == JsonValueKind.String ? 42 : "forty-two";
        return true;
    }
}
