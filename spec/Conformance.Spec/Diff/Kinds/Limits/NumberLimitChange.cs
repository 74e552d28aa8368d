using Conformance.Spec.Diff.Pairs;
using Conformance.Spec.Diff.Rules;
using Conformance.Spec.Diff.Sides;

namespace Conformance.Spec.Diff.Kinds.Limits;

/// <summary>What maximum and minimum have in common.</summary>
internal static class NumberLimitChange
{
    public static IEnumerable<Finding> Of(SchemaPair pair, bool isUpper)
    {
        if (!pair.Concerns(JsonTypes.Number)) yield break;
        var (before, after) = (NumberLimit.Of(pair.Base, isUpper), NumberLimit.Of(pair.Revision, isUpper));
        if (ActionOf(before, after) is not { } action) yield break;
        yield return new Finding(action, PlaceOf(pair.Base, before, isUpper), PlaceOf(pair.Revision, after, isUpper))
        {
            From = before?.Text,
            To = after?.Text,
            Trait = (after ?? before)!.IsExclusive ? RuleTrait.Exclusive : RuleTrait.None,
        };
    }

    private static ChangeAction? ActionOf(NumberLimit? before, NumberLimit? after) => (before, after) switch
    {
        (null, null) => null,
        (null, _) => ChangeAction.Set,
        (_, null) => ChangeAction.Unset,
        _ => after.CompareWith(before) switch { 0 => null, < 0 => ChangeAction.Decreased, _ => ChangeAction.Increased },
    };

    private static Conformance.Model.Place PlaceOf(SchemaView view, NumberLimit? limit, bool isUpper) =>
        limit is null ? view.PlaceOf(isUpper ? "maximum" : "minimum") : view.PlaceOf(limit.Keyword);
}
