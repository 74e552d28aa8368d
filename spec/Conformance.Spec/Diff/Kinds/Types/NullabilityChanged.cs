using Conformance.Spec.Diff.Pairs;
using Conformance.Spec.Diff.Rules;
using Conformance.Spec.Diff.Sides;

namespace Conformance.Spec.Diff.Kinds.Types;

/// <summary>
/// Whether null is valid, by whatever keyword: <c>nullable</c>, a type <c>null</c>, an alternative, an enum. The validator tells. Where a
/// type came or went altogether, that tells enough.
/// </summary>
internal sealed class NullabilityChanged : IKind<SchemaPair>
{
    public IEnumerable<Finding> Compare(SchemaPair pair)
    {
        if (pair.Base.AcceptsNull == pair.Revision.AcceptsNull || SaysTypeOnOneSide(pair)) yield break;
        yield return pair.Found(pair.Revision.AcceptsNull ? ChangeAction.Added : ChangeAction.Removed, KeywordOf(pair));
    }

    private static bool SaysTypeOnOneSide(SchemaPair pair) => (pair.Base.Types == JsonTypes.Any) != (pair.Revision.Types == JsonTypes.Any);

    private static string KeywordOf(SchemaPair pair) =>
        new[] { "nullable", "x-nullable" }.FirstOrDefault(k => pair.Base.First(k) is not null || pair.Revision.First(k) is not null, "type");
}
