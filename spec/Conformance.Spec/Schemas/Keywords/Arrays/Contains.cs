using System.Globalization;
using System.Text.Json;
using Conformance.Spec.Schemas.Compilation;
using Conformance.Spec.Schemas.Errors;
using Conformance.Spec.Schemas.Evaluating;
using Conformance.Spec.Schemas.Keywords.Assertions;
using Conformance.Spec.Schemas.Keywords.Composition;

namespace Conformance.Spec.Schemas.Keywords.Arrays;

/// <summary><c>contains</c> with <c>minContains</c> and <c>maxContains</c> (2020-12 applicator, section 10.3.1.3).</summary>
internal sealed class Contains(SchemaReader reader, SchemaNode node, long least, long most) : Keyword("contains", reader.Position)
{
    public override Kinds Kinds => Kinds.Array;

    public static Keyword? Read(SchemaReader reader)
    {
        if (!reader.TryGet("contains", out var value)) return null;
        var least = Count.TryReadLimit(reader, "minContains", out var min) ? min : 1;
        var most = Count.TryReadLimit(reader, "maxContains", out var max) ? max : long.MaxValue;
        return new Contains(reader, reader.Child(value, sameValue: false, "contains"), least, most);
    }

    public override bool IsValid(JsonElement instance, ref Evaluation evaluation)
    {
        var matches = CountMatches(instance, ref evaluation);
        return matches >= least && matches <= most;
    }

    public override void Explain(JsonElement instance, InstancePath path, ref Evaluation evaluation, ErrorList errors)
    {
        var matches = CountMatches(instance, ref evaluation);
        if (matches >= least && matches <= most) return;
        var (keyword, expected) = matches > most
            ? ("maxContains", $"at most {Wording.Count(most, "item")}")
            : (least == 1 ? "contains" : "minContains", $"at least {Wording.Count(least, "item")}");
        var actual = string.Create(CultureInfo.InvariantCulture, $"{Wording.Describe(instance)}, {matches} of them so");
        errors.Add(path, Schema.Child(keyword), keyword, $"{expected} valid against {ClosestBranch.NameOf(node)}", actual);
    }

    private long CountMatches(JsonElement array, ref Evaluation evaluation)
    {
        var matches = 0L;
        var index = 0;
        foreach (var item in array.EnumerateArray())
        {
            if (evaluation.IsValidBelow(node, item))
            {
                matches++;
                evaluation.Evaluated?.Add(index);
            }

            index++;
        }

        return matches;
    }
}
