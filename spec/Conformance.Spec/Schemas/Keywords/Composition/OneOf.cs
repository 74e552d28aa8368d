using System.Text.Json;
using Conformance.Spec.Schemas.Compilation;
using Conformance.Spec.Schemas.Errors;
using Conformance.Spec.Schemas.Evaluating;
using Conformance.Spec.Schemas.Keywords.Discrimination;

namespace Conformance.Spec.Schemas.Keywords.Composition;

/// <summary><c>oneOf</c>: the value is valid against exactly one schema; where a discriminator names it, against that one.</summary>
internal sealed class OneOf(SchemaReader reader, SchemaNode[] branches, Choice? choice) : Keyword("oneOf", reader.Position)
{
    public static Keyword? Read(SchemaReader reader) =>
        Branches.TryRead(reader, "oneOf", sameValue: false, out var branches) ? new OneOf(reader, branches, Choice.Among(reader, "oneOf")) : null;

    public override bool IsValid(JsonElement instance, ref Evaluation evaluation)
    {
        if (choice?.For(instance) is { } chosen) return branches[chosen].IsValid(instance, ref evaluation);
        var matches = 0;
        foreach (var branch in branches)
        {
            if (Branches.Holds(branch, instance, ref evaluation) && ++matches > 1) return false;
        }

        return matches == 1;
    }

    public override void Explain(JsonElement instance, InstancePath path, ref Evaluation evaluation, ErrorList errors)
    {
        if (IsValid(instance, ref evaluation)) return;
        if (choice?.For(instance) is { } chosen)
        {
            branches[chosen].Explain(instance, path, ref evaluation, errors);
            return;
        }

        var matching = Matching(instance, ref evaluation);
        if (matching.Count == 0) ClosestBranch.Explain(this, branches, "exactly one of them", instance, path, ref evaluation, errors);
        else errors.Add(path, Position, Name, $"a value valid against exactly one of {branches.Length} schemas", TooMany(instance, matching));
    }

    private static string TooMany(JsonElement instance, IReadOnlyList<SchemaNode> matching) =>
        $"{Wording.Describe(instance)}, valid against {Wording.List(matching.Select(ClosestBranch.NameOf), "and")}";

    private List<SchemaNode> Matching(JsonElement instance, ref Evaluation evaluation)
    {
        var matching = new List<SchemaNode>();
        foreach (var branch in branches)
        {
            if (Branches.Holds(branch, instance, ref evaluation)) matching.Add(branch);
        }

        return matching;
    }
}
