using System.Text.Json.Nodes;

using Conformance.Spec.Resources;

namespace Conformance.Mock.Defects.Bodies;

/// <summary>An answer shows a value that may only be written.</summary>
internal sealed class WriteOnlyLeaked : BodyLie
{
    /// <inheritdoc/>
    public override string Id => "write-only-leaked";

    /// <inheritdoc/>
    public override string Summary => "An answer shows a value that may only be written.";

    /// <inheritdoc/>
    protected override bool Twist(SchemaFacts facts, Exhibit member)
    {
        if (!facts.IsAnnotated(member.Schema, "writeOnly") || member.Value is not null) return false;
        member.Holder[member.Name] = facts.TypeOf(member.Schema) switch
        {
            "object" => new JsonObject(),
            "array" => new JsonArray(),
            "boolean" => true,
            "integer" or "number" => 1,
            _ => "correct horse battery",
        };
        return true;
    }
}
