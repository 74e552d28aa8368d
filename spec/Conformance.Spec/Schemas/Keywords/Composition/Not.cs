using System.Text.Json;
using Conformance.Spec.Schemas.Compilation;
using Conformance.Spec.Schemas.Errors;
using Conformance.Spec.Schemas.Evaluating;

namespace Conformance.Spec.Schemas.Keywords.Composition;

/// <summary><c>not</c>: the value is not valid against the schema.</summary>
internal sealed class Not(SchemaReader reader, SchemaNode forbidden) : Keyword("not", reader.Position)
{
    public static Keyword? Read(SchemaReader reader) =>
        reader.TryGet("not", out var value) ? new Not(reader, reader.Child(value, sameValue: false, "not")) : null;

    public override bool IsValid(JsonElement instance, ref Evaluation evaluation)
    {
        var outer = evaluation.Evaluated;
        evaluation.Evaluated = null;
        var valid = forbidden.IsValid(instance, ref evaluation);
        evaluation.Evaluated = outer;
        return !valid;
    }

    public override void Explain(JsonElement instance, InstancePath path, ref Evaluation evaluation, ErrorList errors)
    {
        if (IsValid(instance, ref evaluation)) return;
        errors.Add(path, Position, Name, $"a value not valid against {ClosestBranch.NameOf(forbidden)}", Wording.Describe(instance));
    }
}
