using Conformance.Spec.Diff.Pairs;
using Conformance.Spec.Diff.Rules;
using Conformance.Spec.Diff.Sides;

namespace Conformance.Spec.Diff.Kinds.Values;

/// <summary>The values of an <c>enum</c>, one change for each; null is left to nullability, a lone <c>const</c> to its own rule.</summary>
internal sealed class EnumChanged : IKind<SchemaPair>
{
    private const string Name = "enum";

    public IEnumerable<Finding> Compare(SchemaPair pair)
    {
        var (before, after) = (pair.Base.Values, pair.Revision.Values);
        if (pair.CommonTypes == JsonTypes.None || ConstChanged.IsAbout(before, after)) return [];
        return (before.IsFinite, after.IsFinite) switch
        {
            (true, true) => Removed(pair).Concat(Added(pair)),
            (false, true) => [pair.Found(ChangeAction.Set, Name, to: Listed(after))],
            (true, false) => [pair.Found(ChangeAction.Unset, Name, from: Listed(before))],
            _ => [],
        };
    }

    private static IEnumerable<Finding> Removed(SchemaPair pair) =>
        from value in pair.Base.Values.All
        where !pair.Revision.Values.Contains(value)
        select new Finding(ChangeAction.Removed, pair.Base.Values.PlaceOf(value), pair.Revision.PlaceOf(Name)) { From = value.GetRawText() };

    private static IEnumerable<Finding> Added(SchemaPair pair) =>
        from value in pair.Revision.Values.All
        where !pair.Base.Values.Contains(value)
        select new Finding(ChangeAction.Added, pair.Base.PlaceOf(Name), pair.Revision.Values.PlaceOf(value)) { To = value.GetRawText() };

    private static string Listed(ValueSet values) => string.Join(", ", values.All.Select(v => v.GetRawText()));
}
