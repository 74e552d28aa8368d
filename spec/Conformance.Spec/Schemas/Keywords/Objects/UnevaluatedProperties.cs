using System.Text.Json;
using Conformance.Spec.Schemas.Compilation;
using Conformance.Spec.Schemas.Errors;
using Conformance.Spec.Schemas.Evaluating;
using Conformance.Spec.Schemas.Values;

namespace Conformance.Spec.Schemas.Keywords.Objects;

/// <summary><c>unevaluatedProperties</c> (2020-12 core, section 11.3).</summary>
internal sealed class UnevaluatedProperties(SchemaReader reader, SchemaNode node) : Keyword("unevaluatedProperties", reader.Position), IUnevaluated
{
    public override Kinds Kinds => Kinds.Object;

    public static Keyword? Read(SchemaReader reader) => reader.TryGet("unevaluatedProperties", out var value)
        ? new UnevaluatedProperties(reader, reader.Child(value, sameValue: false, "unevaluatedProperties"))
        : null;

    public override bool IsValid(JsonElement instance, ref Evaluation evaluation)
    {
        var evaluated = evaluation.Evaluated!;
        var index = 0;
        foreach (var member in instance.EnumerateObject())
        {
            if (!evaluated[index++] && !evaluation.IsValidBelow(node, member.Value)) return false;
        }

        evaluated.AddAll();
        return true;
    }

    public override void Explain(JsonElement instance, InstancePath path, ref Evaluation evaluation, ErrorList errors)
    {
        foreach (var (index, member) in instance.EnumerateObject().Index())
        {
            if (evaluation.Evaluated![index]) continue;
            var at = path.Member(InstanceText.NameOf(member));
            if (node.IsNever) errors.Add(at, Position, Name, "no property that nothing describes", Wording.Describe(member.Value));
            else evaluation.ExplainBelow(node, member.Value, at, errors);
        }
    }
}
