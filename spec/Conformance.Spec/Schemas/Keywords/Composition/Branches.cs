using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using Conformance.Spec.Schemas.Compilation;
using Conformance.Spec.Schemas.Errors;
using Conformance.Spec.Schemas.Evaluating;

namespace Conformance.Spec.Schemas.Keywords.Composition;

/// <summary>The schemas listed under <c>allOf</c>, <c>anyOf</c>, <c>oneOf</c> or <c>prefixItems</c>.</summary>
internal static class Branches
{
    public static bool TryRead(SchemaReader reader, string keyword, bool sameValue, [NotNullWhen(true)] out SchemaNode[]? branches)
    {
        branches = null;
        if (!reader.TryGet(keyword, out var value)) return false;
        if (value.ValueKind != JsonValueKind.Array)
        {
            reader.Report("invalid-keyword", keyword, $"It is {Wording.Describe(value)}.", "It is an array of schemas.");
            return false;
        }

        branches = [.. value.EnumerateArray().Select((branch, i) =>
            reader.Child(branch, sameValue, keyword, i.ToString(CultureInfo.InvariantCulture)))];
        return branches.Length > 0;
    }

    /// <summary>Tries a branch whose no is not yet the schema's no: what it evaluated counts only if it holds.</summary>
    public static bool Holds(SchemaNode branch, JsonElement instance, ref Evaluation evaluation)
    {
        var outer = evaluation.Evaluated;
        if (outer is null) return branch.IsValid(instance, ref evaluation);
        var own = outer.Fresh();
        evaluation.Evaluated = own;
        var holds = branch.IsValid(instance, ref evaluation);
        if (holds) outer.Add(own);
        evaluation.Evaluated = outer;
        return holds;
    }
}
