using Conformance.Model;
using Conformance.Spec.Diff.Pairs;
using Conformance.Spec.Diff.Rules;
using Conformance.Spec.Diff.Sides;

namespace Conformance.Spec.Diff.Kinds.Composition;

/// <summary>A schema that must not match. Whether another one excludes more or less is not decided.</summary>
internal sealed class NotChanged : IKind<SchemaPair>
{
    private const string Name = "not";

    public IEnumerable<Finding> Compare(SchemaPair pair)
    {
        var (removed, added) = (Own(Removed(pair)), Own(Added(pair)));
        if (removed is [var before] && added is [var after]) return [Found(pair, ChangeAction.Changed, before, after)];
        return removed.Select(k => Found(pair, ChangeAction.Removed, k, null)).Concat(added.Select(k => Found(pair, ChangeAction.Added, null, k)));
    }

    /// <summary>What the revision excludes in addition.</summary>
    public static IEnumerable<Keyword> Added(SchemaPair pair) => Without(pair.Revision, pair.Base);

    /// <summary>What only the base excluded.</summary>
    public static IEnumerable<Keyword> Removed(SchemaPair pair) => Without(pair.Base, pair.Revision);

    private static IEnumerable<Keyword> Without(SchemaView view, SchemaView other)
    {
        var known = other.All(Name).Select(k => StructureOf(other, k)).ToHashSet();
        return view.All(Name).Where(k => !known.Contains(StructureOf(view, k)));
    }

    private static ulong StructureOf(SchemaView view, Keyword keyword) => keyword.Child(view.Side) is { } child ? view.Side.Structure.Of(child) : 0;

    private static List<Keyword> Own(IEnumerable<Keyword> keywords) => [.. keywords.Where(k => !k.Part.IsBranch)];

    private static Finding Found(SchemaPair pair, ChangeAction action, Keyword? before, Keyword? after) =>
        new(action, PlaceOf(pair.Base, before), PlaceOf(pair.Revision, after));

    private static Place PlaceOf(SchemaView view, Keyword? keyword) => keyword is { } found ? view.PlaceOf(found) : view.PlaceOf(Name);
}
