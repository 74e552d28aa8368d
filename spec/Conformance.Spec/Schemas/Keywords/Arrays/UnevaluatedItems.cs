using System.Text.Json;
using Conformance.Spec.Schemas.Compilation;
using Conformance.Spec.Schemas.Errors;
using Conformance.Spec.Schemas.Evaluating;

namespace Conformance.Spec.Schemas.Keywords.Arrays;

/// <summary><c>unevaluatedItems</c> (2020-12 core, section 11.2).</summary>
internal sealed class UnevaluatedItems(SchemaReader reader, SchemaNode node) : Keyword("unevaluatedItems", reader.Position), IUnevaluated
{
    public override Kinds Kinds => Kinds.Array;

    public static Keyword? Read(SchemaReader reader) => reader.TryGet("unevaluatedItems", out var value)
        ? new UnevaluatedItems(reader, reader.Child(value, sameValue: false, "unevaluatedItems"))
        : null;

    public override bool IsValid(JsonElement instance, ref Evaluation evaluation)
    {
        var evaluated = evaluation.Evaluated!;
        var index = 0;
        foreach (var item in instance.EnumerateArray())
        {
            if (!evaluated[index++] && !evaluation.IsValidBelow(node, item)) return false;
        }

        evaluated.AddAll();
        return true;
    }

    public override void Explain(JsonElement instance, InstancePath path, ref Evaluation evaluation, ErrorList errors)
    {
        foreach (var (index, item) in instance.EnumerateArray().Index())
        {
            if (evaluation.Evaluated![index]) continue;
            if (node.IsNever) errors.Add(path.Item(index), Position, Name, "no item that nothing describes", Wording.Describe(item));
            else evaluation.ExplainBelow(node, item, path.Item(index), errors);
        }
    }
}
