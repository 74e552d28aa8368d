using Conformance.Spec.Diff.Pairs;
using Conformance.Spec.Diff.Rules;
using Conformance.Spec.Diff.Sides;

namespace Conformance.Spec.Diff.Kinds.Limits;

/// <summary>Whether the items of a list must differ.</summary>
internal sealed class UniqueItemsChanged : IKind<SchemaPair>
{
    private const string Name = "uniqueItems";

    public IEnumerable<Finding> Compare(SchemaPair pair)
    {
        var (before, after) = (pair.Base.Has(Name), pair.Revision.Has(Name));
        if (before != after && pair.Concerns(JsonTypes.Array)) yield return pair.Found(after ? ChangeAction.Set : ChangeAction.Unset, Name);
    }
}
