using Conformance.Spec.Diff.Kinds;
using Conformance.Spec.Diff.Pairs;
using Conformance.Spec.Diff.Sides;

namespace Conformance.Spec.Diff.Walking;

/// <summary>
/// Shows every pair of schemas once, however many operations lead to it, nearest first: so a change of a shared schema is told by the
/// shortest path to it.
/// </summary>
internal sealed class SchemaWalker(Unchanged unchanged, KindCatalogue kinds, ChangeLog log)
{
    private readonly Dictionary<(SchemaView, SchemaView, SchemaContext), SchemaNode> _nodes = [];
    private readonly Queue<SchemaNode> _pending = new();

    /// <summary>Notes two schemas, of an operation or of the document as a whole. Nothing is compared yet.</summary>
    public void Start(SchemaView before, SchemaView after, SchemaContext context, Subject subject, OperationLink? owner)
    {
        var node = NodeOf(new("", before, after, context), subject, "");
        if (owner is not null) node.AddOwner(owner);
    }

    /// <summary>Compares all that was noted, and all that it leads to.</summary>
    public void Finish()
    {
        while (_pending.TryDequeue(out var node)) Visit(node);
    }

    private void Visit(SchemaNode node)
    {
        var pair = node.Pair;
        if (IsUnchanged(pair)) return;
        var scope = new Scope(pair.Context.Direction, pair.Context.Site, node.Subject.Of(node.Path), node, pair.Context.Visibility);
        foreach (var (name, kind) in KindCatalogue.For(pair))
        {
            foreach (var finding in kind.Compare(pair)) log.Add(name, finding, scope);
        }

        // What is not sent in this direction matters no further, nor does what is compared with anything.
        if (pair.Context.Visibility != Rules.RuleTrait.None || pair.Base.IsAnything || pair.Revision.IsAnything) return;
        foreach (var step in SchemaSteps.Of(pair)) Descend(node, step);
        if (!pair.Choices.Replaces && pair.CommonTypes.HasFlag(JsonTypes.Object)) VisitProperties(node);
    }

    private bool IsUnchanged(SchemaPair pair)
    {
        var (before, after) = (pair.Base.Roots, pair.Revision.Roots);
        return before.Count == after.Count && before.Count > 0 && before.Zip(after).All(roots => unchanged.IsSame(roots.First, roots.Second));
    }

    private void VisitProperties(SchemaNode node)
    {
        var (before, after) = (node.Pair.Base.Object, node.Pair.Revision.Object);
        foreach (var name in before.Names.Concat(after.Names.Where(n => !before.Has(n))))
        {
            var property = new PropertyPair(node.Pair, name);
            Compare(node, property);
            var isSaidByBoth = !property.Base.IsAnything && !property.Revision.IsAnything && !property.Base.IsNever && !property.Revision.IsNever;
            if (property.IsInBoth || isSaidByBoth) Descend(node, new(name, property.Base, property.Revision, property.Context));
        }
    }

    private void Compare(SchemaNode node, PropertyPair property)
    {
        var context = node.Pair.Context.Within;
        var scope = new Scope(context.Direction, context.Site, node.Subject.Of(node.PathOf(property.Name)), node);
        foreach (var (name, kind) in kinds.OfProperties)
        {
            foreach (var finding in kind.Compare(property)) log.Add(name, finding, scope);
        }
    }

    private void Descend(SchemaNode parent, SchemaStep step) => NodeOf(step, parent.Subject, parent.PathOf(step.Step)).AddParent(parent);

    private SchemaNode NodeOf(SchemaStep step, Subject subject, string path)
    {
        var key = (step.Base, step.Revision, step.Context);
        if (_nodes.TryGetValue(key, out var known)) return known;
        var node = new SchemaNode(new(step.Base, step.Revision, step.Context), subject, path);
        _nodes.Add(key, node);
        _pending.Enqueue(node);
        return node;
    }
}
