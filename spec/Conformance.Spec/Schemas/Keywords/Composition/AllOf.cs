using System.Text.Json;
using Conformance.Spec.Schemas.Compilation;
using Conformance.Spec.Schemas.Errors;
using Conformance.Spec.Schemas.Evaluating;

namespace Conformance.Spec.Schemas.Keywords.Composition;

/// <summary><c>allOf</c>: the value is valid against every schema.</summary>
internal sealed class AllOf(SchemaReader reader, SchemaNode[] branches) : Keyword("allOf", reader.Position)
{
    public static Keyword? Read(SchemaReader reader) =>
        Branches.TryRead(reader, "allOf", sameValue: true, out var branches) ? new AllOf(reader, branches) : null;

    public override bool IsValid(JsonElement instance, ref Evaluation evaluation)
    {
        foreach (var branch in branches)
        {
            if (!branch.IsValid(instance, ref evaluation)) return false;
        }

        return true;
    }

    public override void Explain(JsonElement instance, InstancePath path, ref Evaluation evaluation, ErrorList errors)
    {
        foreach (var branch in branches) branch.Explain(instance, path, ref evaluation, errors);
    }
}
