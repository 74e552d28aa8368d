using System.Text.Json;
using Conformance.Spec.Schemas.Compilation;
using Conformance.Spec.Schemas.Errors;
using Conformance.Spec.Schemas.Evaluating;
using Conformance.Spec.Schemas.Keywords.Discrimination;

namespace Conformance.Spec.Schemas.Keywords.Composition;

/// <summary><c>anyOf</c>: the value is valid against at least one schema.</summary>
internal sealed class AnyOf(SchemaReader reader, SchemaNode[] branches, Choice? choice) : Keyword("anyOf", reader.Position)
{
    public static Keyword? Read(SchemaReader reader) =>
        Branches.TryRead(reader, "anyOf", sameValue: false, out var branches) ? new AnyOf(reader, branches, Choice.Among(reader, "anyOf")) : null;

    public override bool IsValid(JsonElement instance, ref Evaluation evaluation)
    {
        if (choice?.For(instance) is { } chosen) return branches[chosen].IsValid(instance, ref evaluation);
        var any = false;
        foreach (var branch in branches)
        {
            any |= Branches.Holds(branch, instance, ref evaluation);
            // Where nobody asks what was evaluated, the first yes is enough.
            if (any && evaluation.Evaluated is null) return true;
        }

        return any;
    }

    public override void Explain(JsonElement instance, InstancePath path, ref Evaluation evaluation, ErrorList errors)
    {
        if (IsValid(instance, ref evaluation)) return;
        if (choice?.For(instance) is { } chosen) branches[chosen].Explain(instance, path, ref evaluation, errors);
        else ClosestBranch.Explain(this, branches, "one of them at least", instance, path, ref evaluation, errors);
    }
}
