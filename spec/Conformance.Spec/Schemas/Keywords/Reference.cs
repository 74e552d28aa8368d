using System.Text.Json;
using Conformance.Spec.Schemas.Compilation;
using Conformance.Spec.Schemas.Errors;

namespace Conformance.Spec.Schemas.Keywords;

/// <summary><c>$ref</c>: the value must be valid against the schema elsewhere. Followed when first needed, so recursion is ordinary.</summary>
internal sealed class Reference(string name, SchemaReader reader, string reference) : Keyword(name, reader.Position)
{
    private readonly SchemaGraph _graph = reader.Graph;
    private readonly SchemaResource _from = reader.Resource;
    private SchemaNode? _target;

    public override bool IsValid(JsonElement instance, ref Evaluation evaluation) =>
        evaluation.StepThroughReference() && Target.IsValid(instance, ref evaluation);

    public override void Explain(JsonElement instance, InstancePath path, ref Evaluation evaluation, ErrorList errors)
    {
        if (evaluation.StepThroughReference()) Target.Explain(instance, path, ref evaluation, errors);
    }

    /// <summary>The schema referred to; one that accepts everything if there is none, since nothing was promised then.</summary>
    public SchemaNode Target => _target ??= Find();

    private SchemaNode Find()
    {
        if (_graph.TryResolve(_from, reference, out var target)) return _graph.NodeAt(target);
        _graph.Report(new(
            "dangling-reference",
            Model.Severity.Warning,
            Position.Place,
            $"The reference {Wording.Quote(reference)} leads nowhere.",
            "A reference names a schema of this document, or of one that it may read."));
        return new(Position, _from, []);
    }
}
