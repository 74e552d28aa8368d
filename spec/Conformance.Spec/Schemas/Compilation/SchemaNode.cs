using System.Text.Json;
using Conformance.Spec.Schemas.Errors;
using Conformance.Spec.Schemas.Evaluating;
using Conformance.Spec.Schemas.Keywords;
using Conformance.Spec.Schemas.Keywords.Composition;
using Conformance.Spec.Schemas.Keywords.References;
using Conformance.Spec.Schemas.Resources;

namespace Conformance.Spec.Schemas.Compilation;

/// <summary>One schema, compiled: its keywords, sorted by the kind of value that they judge.</summary>
internal sealed class SchemaNode
{
    private static readonly Keyword[][] Nothing = [.. Enumerable.Repeat<Keyword[]>([], (int)JsonValueKind.Null + 1)];

    private readonly Keyword[][] _byKind;
    private readonly Keyword? _only;
    private readonly bool _collects;
    private readonly bool _entersScope;
    private volatile bool _canBeChosen;

    /// <param name="position">Where the schema stands.</param>
    /// <param name="resource">The resource that it belongs to.</param>
    /// <param name="keywords">In the order in which they are asked.</param>
    /// <param name="acceptsNull">True if null is valid whatever the keywords say (OpenAPI 3.0 <c>nullable</c>).</param>
    public SchemaNode(SchemaPosition position, SchemaResource resource, List<Keyword> keywords, bool acceptsNull = false)
    {
        Position = position;
        Resource = resource;
        _only = keywords is [var only] ? only : null;
        _collects = keywords.Exists(keyword => keyword is IUnevaluated);
        _entersScope = resource.DynamicAnchors.Count > 0;
        _byKind = keywords.Count == 0 ? Nothing : Sort([.. keywords]);
        if (acceptsNull && keywords.Count > 0) _byKind[(int)JsonValueKind.Null] = [];
    }

    public SchemaPosition Position { get; }

    public SchemaResource Resource { get; }

    /// <summary>The schema referred to if this one does nothing else.</summary>
    public SchemaNode? Alias => (_only as Reference)?.Target;

    /// <summary>True for the schema <c>false</c>.</summary>
    public bool IsNever => _only is Never;

    /// <summary>True if every value of that kind is valid.</summary>
    public bool SaysNothingOf(JsonValueKind kind) => _byKind[(int)kind].Length == 0;

    public bool IsValid(JsonElement instance, ref Evaluation evaluation)
    {
        var keywords = _byKind[(int)instance.ValueKind];
        if (keywords.Length == 0) return true;
        if (!evaluation.Step()) return false;
        return _collects || _entersScope || _canBeChosen
            ? IsValidInOwnFrame(keywords, instance, ref evaluation)
            : AreValid(keywords, instance, ref evaluation);
    }

    public void Explain(JsonElement instance, InstancePath path, ref Evaluation evaluation, ErrorList errors)
    {
        if (errors.IsFull || !evaluation.Step()) return;
        var outer = evaluation.Enter(this, instance, _entersScope, _collects, _canBeChosen);
        var before = errors.Count;
        var keywords = _byKind[(int)instance.ValueKind];
        foreach (var keyword in keywords.Where(keyword => keyword is not IUnevaluated)) keyword.Explain(instance, path, ref evaluation, errors);
        // What was evaluated is known only where everything else holds.
        if (_collects && errors.Count == before) ExplainUnevaluated(keywords, instance, path, ref evaluation, errors);
        evaluation.Leave(outer);
    }

    /// <summary>Says that a discriminator can choose this schema.</summary>
    public void LetBeChosen() => _canBeChosen = true;

    /// <summary>The keywords for each kind of value; kinds with the same ones share an array.</summary>
    private static Keyword[][] Sort(Keyword[] all)
    {
        var byKind = new Keyword[Nothing.Length][];
        for (var kind = 0; kind < byKind.Length; kind++)
        {
            var count = all.Count(keyword => keyword.Judges(kind));
            byKind[kind] = count == 0 ? [] : count == all.Length ? all : Array.FindAll(all, keyword => keyword.Judges(kind));
        }

        return byKind;
    }

    private static bool AreValid(Keyword[] keywords, JsonElement instance, ref Evaluation evaluation)
    {
        foreach (var keyword in keywords)
        {
            if (!keyword.IsValid(instance, ref evaluation)) return false;
        }

        return true;
    }

    private static void ExplainUnevaluated(
        Keyword[] keywords, JsonElement instance, InstancePath path, ref Evaluation evaluation, ErrorList errors)
    {
        AreValid([.. keywords.Where(keyword => keyword is not IUnevaluated)], instance, ref evaluation);
        foreach (var keyword in keywords.Where(keyword => keyword is IUnevaluated)) keyword.Explain(instance, path, ref evaluation, errors);
    }

    private bool IsValidInOwnFrame(Keyword[] keywords, JsonElement instance, ref Evaluation evaluation)
    {
        var outer = evaluation.Enter(this, instance, _entersScope, _collects, _canBeChosen);
        var valid = AreValid(keywords, instance, ref evaluation);
        if (valid && _collects) outer.Evaluated?.Add(evaluation.Evaluated!);
        evaluation.Leave(outer);
        return valid;
    }
}
