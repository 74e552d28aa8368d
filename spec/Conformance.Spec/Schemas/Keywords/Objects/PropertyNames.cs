using System.Runtime.InteropServices;
using System.Text.Json;
using Conformance.Spec.Schemas.Compilation;
using Conformance.Spec.Schemas.Errors;
using Conformance.Spec.Schemas.Evaluating;
using Conformance.Spec.Schemas.Values;

namespace Conformance.Spec.Schemas.Keywords.Objects;

/// <summary><c>propertyNames</c>: every name, as a string, is valid against the schema.</summary>
internal sealed class PropertyNames(SchemaReader reader, SchemaNode node) : Keyword("propertyNames", reader.Position)
{
    public override Kinds Kinds => Kinds.Object;

    public static Keyword? Read(SchemaReader reader) => reader.TryGet("propertyNames", out var value)
        ? new PropertyNames(reader, reader.Child(value, sameValue: false, "propertyNames"))
        : null;

    public override bool IsValid(JsonElement instance, ref Evaluation evaluation)
    {
        foreach (var member in instance.EnumerateObject())
        {
            if (!evaluation.IsValidBelow(node, NameOf(member))) return false;
        }

        return true;
    }

    public override void Explain(JsonElement instance, InstancePath path, ref Evaluation evaluation, ErrorList errors)
    {
        foreach (var member in instance.EnumerateObject())
        {
            evaluation.ExplainBelow(node, NameOf(member), path.Member(InstanceText.NameOf(member)), errors);
        }
    }

    private static JsonElement NameOf(JsonProperty member)
    {
        var raw = JsonMarshal.GetRawUtf8PropertyName(member);
        return JsonElement.Parse([(byte)'"', .. raw, (byte)'"']);
    }
}
