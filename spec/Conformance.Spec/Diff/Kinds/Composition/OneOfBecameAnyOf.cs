using Conformance.Spec.Diff.Pairs;
using Conformance.Spec.Diff.Rules;

namespace Conformance.Spec.Diff.Kinds.Composition;

/// <summary>A choice of exactly one became a choice of at least one, or the other way round.</summary>
internal sealed class OneOfBecameAnyOf : IKind<SchemaPair>
{
    public IEnumerable<Finding> Compare(SchemaPair pair) =>
        from choice in pair.Choices.Pairs
        where choice is { Base: not null, Revision: not null } && choice.Base.Keyword.Name != choice.Revision.Keyword.Name
        select new Finding(
            choice.Keyword == "anyOf" ? ChangeAction.Added : ChangeAction.Removed,
            pair.Base.PlaceOf(choice.Base!.Keyword),
            pair.Revision.PlaceOf(choice.Revision!.Keyword));
}
