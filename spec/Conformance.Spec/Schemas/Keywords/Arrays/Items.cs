using System.Text.Json;
using Conformance.Spec.Schemas.Compilation;
using Conformance.Spec.Schemas.Errors;
using Conformance.Spec.Schemas.Evaluating;
using Conformance.Spec.Schemas.Keywords.Composition;

namespace Conformance.Spec.Schemas.Keywords.Arrays;

/// <summary>The items of an array: the first ones by position, the rest by one schema.</summary>
internal sealed class Items(SchemaReader reader, string name, SchemaNode[] first, SchemaNode? rest) : Keyword(name, reader.Position)
{
    public override Kinds Kinds => Kinds.Array;

    /// <summary><c>prefixItems</c> and <c>items</c> (2020-12 applicator, section 10.3.1).</summary>
    public static Keyword? Read(SchemaReader reader)
    {
        Branches.TryRead(reader, "prefixItems", sameValue: false, out var first);
        return new Items(reader, "items", first ?? [], ReadRest(reader, "items"));
    }

    /// <summary><c>items</c>, one schema or one by position, and <c>additionalItems</c> (draft 4 section 5.3.1).</summary>
    public static Keyword? ReadByPosition(SchemaReader reader)
    {
        if (!reader.TryGet("items", out var items)) return null;
        if (items.ValueKind != JsonValueKind.Array) return new Items(reader, "items", [], ReadRest(reader, "items"));
        Branches.TryRead(reader, "items", sameValue: false, out var first);
        return new Items(reader, "items", first ?? [], ReadRest(reader, "additionalItems"));
    }

    public override bool IsValid(JsonElement instance, ref Evaluation evaluation)
    {
        var index = 0;
        foreach (var item in instance.EnumerateArray())
        {
            if (index >= first.Length && rest is null) break;
            if (!evaluation.IsValidBelow(index < first.Length ? first[index] : rest!, item)) return false;
            index++;
        }

        MarkEvaluated(index, evaluation.Evaluated);
        return true;
    }

    public override void Explain(JsonElement instance, InstancePath path, ref Evaluation evaluation, ErrorList errors)
    {
        var index = 0;
        foreach (var item in instance.EnumerateArray())
        {
            if (errors.IsFull || (index >= first.Length && rest is null)) return;
            if (index >= first.Length && rest!.IsNever) AddSurplus(path.Item(index), item, errors);
            else evaluation.ExplainBelow(index < first.Length ? first[index] : rest!, item, path.Item(index), errors);
            index++;
        }
    }

    private static SchemaNode? ReadRest(SchemaReader reader, string keyword) =>
        reader.TryGet(keyword, out var value) ? reader.Child(value, sameValue: false, keyword) : null;

    private static void MarkEvaluated(int count, Evaluated? evaluated)
    {
        for (var i = 0; evaluated is not null && i < count; i++) evaluated.Add(i);
    }

    private void AddSurplus(InstancePath path, JsonElement item, ErrorList errors) => errors.Add(
        path,
        rest!.Position,
        rest.Position.Token,
        $"at most {Wording.Count(first.Length, "item")}",
        Wording.Describe(item));
}
