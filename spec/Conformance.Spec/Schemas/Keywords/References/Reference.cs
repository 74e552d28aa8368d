using System.Text.Json;
using Conformance.Spec.Schemas.Compilation;
using Conformance.Spec.Schemas.Errors;
using Conformance.Spec.Schemas.Evaluating;
using Conformance.Spec.Schemas.Resources;

namespace Conformance.Spec.Schemas.Keywords.References;

/// <summary><c>$ref</c>: the value must be valid against the schema elsewhere. Followed when first needed, so recursion is ordinary.</summary>
internal sealed class Reference : Keyword, ILateBound
{
    private readonly SchemaGraph _graph;
    private readonly SchemaResource _from;
    private readonly string _text;
    private SchemaNode? _target;

    private Reference(SchemaReader reader, string text)
        : base("$ref", reader.Position)
    {
        _graph = reader.Graph;
        _from = reader.Resource;
        _text = text;
        _graph.BindLater(this);
    }

    /// <summary>The schema referred to; one that accepts everything if there is none, since nothing was promised then.</summary>
    public SchemaNode Target => _target ??= ReferenceTarget.Find(_graph, _from, Position, _text);

    public static Keyword? Read(SchemaReader reader) => ReferenceTarget.Text(reader, "$ref") is { } text ? new Reference(reader, text) : null;

    public void Bind() => _ = Target;

    public override bool IsValid(JsonElement instance, ref Evaluation evaluation) =>
        evaluation.StepThroughReference() && Target.IsValid(instance, ref evaluation);

    public override void Explain(JsonElement instance, InstancePath path, ref Evaluation evaluation, ErrorList errors)
    {
        if (evaluation.StepThroughReference()) Target.Explain(instance, path, ref evaluation, errors);
    }
}
