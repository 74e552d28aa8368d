using System.Text.Json;
using Conformance.Spec.Schemas.Compilation;
using Conformance.Spec.Schemas.Errors;
using Conformance.Spec.Schemas.Evaluating;
using Conformance.Spec.Schemas.Values;

namespace Conformance.Spec.Schemas.Keywords.Objects;

/// <summary><c>properties</c>, <c>patternProperties</c>, <c>additionalProperties</c> and <c>required</c>, with the direction's say about
/// read-only and write-only properties: one pass over the object's members.</summary>
internal sealed class Members(SchemaReader reader, MemberTable table, PatternRule[] patterns, SchemaNode? additional)
    : Keyword("properties", reader.Position)
{
    private readonly bool _judgesAll = patterns.Length > 0 || additional is not null;

    public override Kinds Kinds => Kinds.Object;

    public override bool IsValid(JsonElement instance, ref Evaluation evaluation)
    {
        var seen = 0UL;
        var likely = 0;
        var index = -1;
        foreach (var member in instance.EnumerateObject())
        {
            index++;
            var ordinal = table.Find(member, likely);
            if (ordinal < 0 && !_judgesAll) continue;
            likely = ordinal + 1;
            seen |= table.RequiredBit(ordinal);
            if (!IsMemberValid(member, ordinal, index, ref evaluation)) return false;
        }

        return table.HasRequired(seen, instance, evaluation.Direction);
    }

    public override void Explain(JsonElement instance, InstancePath path, ref Evaluation evaluation, ErrorList errors)
    {
        foreach (var member in instance.EnumerateObject())
        {
            if (errors.IsFull) return;
            ExplainMember(member, path.Member(InstanceText.NameOf(member)), ref evaluation, errors);
        }

        foreach (var name in table.Missing(instance, evaluation.Direction))
        {
            errors.Add(path, Schema.Child("required"), "required", $"the property {Wording.Quote(name)}", $"{Wording.Describe(instance)} without it");
        }
    }

    private bool IsMemberValid(JsonProperty member, int ordinal, int index, ref Evaluation evaluation)
    {
        var node = table.NodeOf(ordinal);
        if (node is not null && (table.IsForbidden(ordinal, evaluation.Direction) || !evaluation.IsValidBelow(node, member.Value))) return false;
        var judged = node is not null;
        foreach (var pattern in patterns)
        {
            if (!pattern.Matches(member)) continue;
            judged = true;
            if (!evaluation.IsValidBelow(pattern.Node, member.Value)) return false;
        }

        if (!judged && additional is not null)
        {
            judged = true;
            if (!evaluation.IsValidBelow(additional, member.Value)) return false;
        }

        if (judged) evaluation.Evaluated?.Add(index);
        return true;
    }

    private void ExplainMember(JsonProperty member, InstancePath path, ref Evaluation evaluation, ErrorList errors)
    {
        var ordinal = table.Find(member, 0);
        var node = table.NodeOf(ordinal);
        if (node is not null && table.IsForbidden(ordinal, evaluation.Direction)) AddWriteOnly(node, path, errors);
        else if (node is not null) evaluation.ExplainBelow(node, member.Value, path, errors);
        var judged = node is not null;
        foreach (var pattern in patterns.Where(pattern => pattern.Matches(member)))
        {
            judged = true;
            evaluation.ExplainBelow(pattern.Node, member.Value, path, errors);
        }

        if (!judged && additional is not null) ExplainAdditional(additional, member.Value, path, ref evaluation, errors);
    }

    private static void AddWriteOnly(SchemaNode node, InstancePath path, ErrorList errors) => errors.Add(
        path, node.Position, "writeOnly", "no write-only property in a response", "one");

    private void ExplainAdditional(SchemaNode node, JsonElement value, InstancePath path, ref Evaluation evaluation, ErrorList errors)
    {
        if (!node.IsNever) evaluation.ExplainBelow(node, value, path, errors);
        else errors.Add(path, node.Position, node.Position.Token, $"no property but {table.DeclaredNames()}", Wording.Describe(value));
    }
}
