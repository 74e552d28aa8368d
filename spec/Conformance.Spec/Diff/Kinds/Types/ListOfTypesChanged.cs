using Conformance.Spec.Diff.Pairs;
using Conformance.Spec.Diff.Rules;
using Conformance.Spec.Diff.Sides;

namespace Conformance.Spec.Diff.Kinds.Types;

/// <summary>A list of types got longer or shorter (JSON Schema 2020-12 section 6.1.1); null is left to nullability.</summary>
internal sealed class ListOfTypesChanged : IKind<SchemaPair>
{
    /// <summary>True if one side names several types and all that the other names.</summary>
    public static bool IsAbout(SchemaPair pair)
    {
        var (before, after) = (pair.Base.Types, pair.Revision.Types);
        return Math.Max(TypeReading.Count(before), TypeReading.Count(after)) > 1
            && Math.Min(TypeReading.Count(before), TypeReading.Count(after)) > 0
            && ((before & after) == before || (before & after) == after);
    }

    public IEnumerable<Finding> Compare(SchemaPair pair)
    {
        var (before, after) = (pair.Base.Types, pair.Revision.Types);
        if (!TypeChanged.HasOtherTypes(pair) || !IsAbout(pair) || (pair.IsCounted && pair.CommonTypes != JsonTypes.None)) yield break;
        yield return (before & after) == before
            ? pair.Found(ChangeAction.Added, "type", to: TypeReading.Describe(after & ~before))
            : pair.Found(ChangeAction.Removed, "type", from: TypeReading.Describe(before & ~after));
    }
}
