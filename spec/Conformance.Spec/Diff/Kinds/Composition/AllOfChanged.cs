using Conformance.Spec.Diff.Pairs;
using Conformance.Spec.Diff.Rules;
using Conformance.Spec.Diff.Sides;

namespace Conformance.Spec.Diff.Kinds.Composition;

/// <summary>
/// A branch of <c>allOf</c> that states what cannot be merged into the rest: a choice, or a schema that must not match. All else that a
/// branch states is compared as if it stood in the schema itself.
/// </summary>
internal sealed class AllOfChanged : IKind<SchemaPair>
{
    public IEnumerable<Finding> Compare(SchemaPair pair)
    {
        foreach (var keyword in Added(pair))
            yield return new(ChangeAction.Added, pair.Base.PlaceOf("allOf"), pair.Revision.Side.PlaceOf(keyword.Part.Schema)) { To = keyword.Name };
        foreach (var keyword in Removed(pair))
            yield return new(ChangeAction.Removed, pair.Base.Side.PlaceOf(keyword.Part.Schema), pair.Revision.PlaceOf("allOf")) { From = keyword.Name };
    }

    private static IEnumerable<Keyword> Added(SchemaPair pair) =>
        pair.Choices.Added.Select(c => c.Keyword).Concat(NotChanged.Added(pair)).Where(k => k.Part.IsBranch);

    private static IEnumerable<Keyword> Removed(SchemaPair pair) =>
        pair.Choices.Removed.Select(c => c.Keyword).Concat(NotChanged.Removed(pair)).Where(k => k.Part.IsBranch);
}
