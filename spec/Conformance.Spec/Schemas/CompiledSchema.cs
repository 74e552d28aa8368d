using System.Text.Json;
using Conformance.Model;
using Conformance.Spec.Schemas.Compilation;
using Conformance.Spec.Schemas.Errors;
using Conformance.Spec.Schemas.Evaluating;

namespace Conformance.Spec.Schemas;

/// <summary>A schema made ready to judge instances. Immutable and thread-safe; a valid instance costs no allocation.</summary>
public sealed class CompiledSchema
{
    private readonly SchemaNode _node;
    private readonly SchemaGraph _graph;

    internal CompiledSchema(SchemaNode node, SchemaGraph graph)
    {
        _node = node;
        _graph = graph;
    }

    /// <summary>What is wrong with the schema and all that it leads to, which is compiled now: patterns that cannot be understood, references
    /// that lead nowhere, keywords with values that they cannot have. Each such keyword is without effect. Schemas of one contract
    /// share what was found so far.</summary>
    public IReadOnlyList<Diagnostic> Diagnose()
    {
        _graph.BindAll();
        return _graph.Diagnostics;
    }

    /// <summary>True if <paramref name="instance"/> keeps every promise of the schema.</summary>
    /// <param name="instance">The value.</param>
    /// <param name="direction">Who sends it; decides what <c>readOnly</c> and <c>writeOnly</c> mean.</param>
    public bool IsValid(JsonElement instance, Direction direction)
    {
        var evaluation = Evaluation.Of(instance, direction);
        return _node.IsValid(instance, ref evaluation) && !evaluation.GivenUp;
    }

    /// <summary>What is wrong with <paramref name="instance"/>, at most 100 errors; empty if and only if <see cref="IsValid"/>.</summary>
    /// <param name="instance">The value.</param>
    /// <param name="direction">Who sends it; decides what <c>readOnly</c> and <c>writeOnly</c> mean.</param>
    public IReadOnlyList<SchemaError> Validate(JsonElement instance, Direction direction) =>
        IsValid(instance, direction) ? [] : Explain(instance, direction);

    private SchemaError[] Explain(JsonElement instance, Direction direction)
    {
        var evaluation = Evaluation.Of(instance, direction);
        var errors = new ErrorList();
        _node.Explain(instance, InstancePath.Root, ref evaluation, errors);
        return evaluation.GivenUp || errors.Count == 0 ? [GaveUp()] : errors.ToArray();
    }

    private SchemaError GaveUp() => new(
        "", _node.Position.Place, "$ref", "a schema that can be evaluated in bounded time", "one that refers to itself without end or branches too often");
}
