using System.Text.Json;
using Conformance.Spec.Schemas.Compilation;
using Conformance.Spec.Schemas.Errors;
using Conformance.Spec.Schemas.Evaluating;
using Conformance.Spec.Schemas.Keywords.References;

namespace Conformance.Spec.Schemas.Keywords.Discrimination;

/// <summary>A discriminator without <c>oneOf</c> and <c>anyOf</c>, on a base schema: the object must also be valid against the schema
/// that the property's value names. A value that names none is left to the property's own schema.</summary>
internal sealed class ChosenByBase : Keyword, ILateBound
{
    private readonly Lazy<ValueTable<SchemaTarget>> _schemas;
    private readonly SchemaGraph _graph;

    private ChosenByBase(SchemaReader reader, Discriminator discriminator)
        : base("discriminator", reader.Position)
    {
        _graph = reader.Graph;
        _schemas = new(() => new(discriminator.PropertyName, Index(reader, discriminator)));
        _graph.BindLater(this);
    }

    public override Kinds Kinds => Kinds.Object;

    public static Keyword? Read(SchemaReader reader) => !reader.Has("oneOf") && !reader.Has("anyOf") && Discriminator.TryRead(reader) is { } discriminator
        ? new ChosenByBase(reader, discriminator)
        : null;

    public void Bind()
    {
        foreach (var target in _schemas.Value.Meanings) _graph.NodeAt(target);
    }

    public override bool IsValid(JsonElement instance, ref Evaluation evaluation) =>
        Chosen(instance, ref evaluation) is not { } node || (evaluation.StepThroughReference() && node.IsValid(instance, ref evaluation));

    public override void Explain(JsonElement instance, InstancePath path, ref Evaluation evaluation, ErrorList errors)
    {
        if (Chosen(instance, ref evaluation) is { } node && evaluation.StepThroughReference()) node.Explain(instance, path, ref evaluation, errors);
    }

    /// <summary>The schema that the object must also satisfy; null if there is none, or if it is being applied already.</summary>
    private SchemaNode? Chosen(JsonElement instance, ref Evaluation evaluation)
    {
        if (!_schemas.Value.TryFind(instance, out var target)) return null;
        var node = _graph.NodeAt(target!);
        node.LetBeChosen();
        return evaluation.IsInProgress(node) ? null : node;
    }

    private static Dictionary<string, SchemaTarget> Index(SchemaReader reader, Discriminator discriminator)
    {
        var index = new Dictionary<string, SchemaTarget>(StringComparer.Ordinal);
        foreach (var (value, target) in discriminator.Mapping()) index[value] = target;
        var self = new SchemaTarget(reader.Position.File, reader.Position.Pointer, reader.Json);
        foreach (var derived in NamedSchemas.DerivedFrom(reader.Graph, reader.Resource, self)) index.TryAdd(derived.Name, derived);
        foreach (var (value, _) in index.Where(entry => entry.Value.IsSameAs(self)).ToArray()) index.Remove(value);
        return index;
    }
}
