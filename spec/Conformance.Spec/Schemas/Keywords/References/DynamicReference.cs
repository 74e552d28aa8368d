using System.Text.Json;
using Conformance.Spec.Schemas.Compilation;
using Conformance.Spec.Schemas.Errors;
using Conformance.Spec.Schemas.Evaluating;
using Conformance.Spec.Schemas.Resources;

namespace Conformance.Spec.Schemas.Keywords.References;

/// <summary><c>$dynamicRef</c> (2020-12 core, section 8.2.3.2): the outermost schema resource on the way here that has the
/// <c>$dynamicAnchor</c> decides; where the plain target has none of that name, it is an ordinary reference. <c>$recursiveRef</c> of
/// 2019-09 is the same with an anchor that has no name.</summary>
internal sealed class DynamicReference : Keyword, ILateBound
{
    private readonly SchemaGraph _graph;
    private readonly SchemaResource _from;
    private readonly string _text;
    private readonly Lazy<(SchemaNode Plain, string? Anchor)> _bound;

    private DynamicReference(SchemaReader reader, string keyword, string text, Func<string, string> anchorOf)
        : base(keyword, reader.Position)
    {
        _graph = reader.Graph;
        _from = reader.Resource;
        _text = text;
        _bound = new(() => FindPlain(anchorOf));
        _graph.BindLater(this);
    }

    public static Keyword? Read(SchemaReader reader) => ReferenceTarget.Text(reader, "$dynamicRef") is { } text
        ? new DynamicReference(reader, "$dynamicRef", text, FragmentOf)
        : null;

    public static Keyword? ReadRecursive(SchemaReader reader) => ReferenceTarget.Text(reader, "$recursiveRef") is { } text
        ? new DynamicReference(reader, "$recursiveRef", text, _ => SchemaResource.RecursiveAnchor)
        : null;

    public void Bind() => _ = _bound.Value;

    public override bool IsValid(JsonElement instance, ref Evaluation evaluation) =>
        evaluation.StepThroughReference() && Target(evaluation.Scope).IsValid(instance, ref evaluation);

    public override void Explain(JsonElement instance, InstancePath path, ref Evaluation evaluation, ErrorList errors)
    {
        if (evaluation.StepThroughReference()) Target(evaluation.Scope).Explain(instance, path, ref evaluation, errors);
    }

    private static string FragmentOf(string reference) => reference[(reference.IndexOf('#', StringComparison.Ordinal) + 1)..];

    private SchemaNode Target(DynamicScope? scope)
    {
        var (plain, anchor) = _bound.Value;
        if (anchor is null || scope?.Outermost(anchor) is not { } resource) return plain;
        return _graph.TryResolve(resource, $"#{anchor}", out var target) ? _graph.NodeAt(target) : plain;
    }

    private (SchemaNode Plain, string? Anchor) FindPlain(Func<string, string> anchorOf)
    {
        var plain = ReferenceTarget.Find(_graph, _from, Position, _text);
        var anchor = anchorOf(_text);
        return (plain, plain.Resource.DynamicAnchors.Contains(anchor) ? anchor : null);
    }
}
