using System.Text.Json;
using Conformance.Spec.Schemas.Compilation;
using Conformance.Spec.Schemas.Errors;
using Conformance.Spec.Schemas.Evaluating;

namespace Conformance.Spec.Schemas.Keywords.Composition;

/// <summary><c>if</c>, <c>then</c> and <c>else</c> (2020-12 applicator, section 10.2.2).</summary>
internal sealed class Conditional(SchemaReader reader, SchemaNode condition, SchemaNode? then, SchemaNode? otherwise) : Keyword("if", reader.Position)
{
    public static Keyword? Read(SchemaReader reader) => reader.TryGet("if", out var condition)
        ? new Conditional(reader, reader.Child(condition, sameValue: false, "if"), ReadBranch(reader, "then"), ReadBranch(reader, "else"))
        : null;

    public override bool IsValid(JsonElement instance, ref Evaluation evaluation) =>
        Chosen(instance, ref evaluation) is not { } branch || branch.IsValid(instance, ref evaluation);

    public override void Explain(JsonElement instance, InstancePath path, ref Evaluation evaluation, ErrorList errors) =>
        Chosen(instance, ref evaluation)?.Explain(instance, path, ref evaluation, errors);

    private static SchemaNode? ReadBranch(SchemaReader reader, string keyword) =>
        reader.TryGet(keyword, out var value) ? reader.Child(value, sameValue: false, keyword) : null;

    private SchemaNode? Chosen(JsonElement instance, ref Evaluation evaluation) =>
        Branches.Holds(condition, instance, ref evaluation) ? then : otherwise;
}
