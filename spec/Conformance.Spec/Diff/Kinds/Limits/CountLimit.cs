using System.Text.Json;
using Conformance.Spec.Diff.Pairs;
using Conformance.Spec.Diff.Rules;
using Conformance.Spec.Diff.Sides;
using Conformance.Spec.Schemas.Values;

namespace Conformance.Spec.Diff.Kinds.Limits;

/// <summary>What the keywords that limit a count have in common: lengths, items, properties.</summary>
internal static class CountLimit
{
    /// <summary>The tightest limit among the parts, or null if there is none.</summary>
    public static long? Of(SchemaView view, string keyword, bool isUpper)
    {
        var counts = view.All(keyword).Where(k => k.Value.ValueKind == JsonValueKind.Number).Select(k => ExactNumber.Parse(k.Value.GetRawText()).ToCount());
        return isUpper ? counts.Cast<long?>().Min() : counts.Cast<long?>().Max();
    }

    /// <summary>A maximum came, went or moved.</summary>
    public static IEnumerable<Finding> Maximum(SchemaPair pair, string keyword, JsonTypes types) =>
        pair.Concerns(types) ? Compare(pair, keyword, Of(pair.Base, keyword, isUpper: true), Of(pair.Revision, keyword, isUpper: true)) : [];

    /// <summary>A minimum came, went or moved. None at all is the same as zero.</summary>
    public static IEnumerable<Finding> Minimum(SchemaPair pair, string keyword, JsonTypes types) =>
        pair.Concerns(types) ? Compare(pair, keyword, OrNull(Of(pair.Base, keyword, isUpper: false)), OrNull(Of(pair.Revision, keyword, isUpper: false))) : [];

    /// <summary>A number that is always there rose or fell.</summary>
    public static IEnumerable<Finding> Compare(SchemaPair pair, string keyword, long before, long after)
    {
        if (before != after) yield return pair.Found(after > before ? ChangeAction.Increased : ChangeAction.Decreased, keyword, Text(before), Text(after));
    }

    private static IEnumerable<Finding> Compare(SchemaPair pair, string keyword, long? before, long? after) => (before, after) switch
    {
        (null, null) => [],
        (null, { } to) => [pair.Found(ChangeAction.Set, keyword, to: Text(to))],
        ({ } from, null) => [pair.Found(ChangeAction.Unset, keyword, from: Text(from))],
        ({ } from, { } to) => Compare(pair, keyword, from, to),
    };

    private static long? OrNull(long? count) => count == 0 ? null : count;

    private static string Text(long count) => count.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
