using System.Text.Json;
using Conformance.Spec.Diff.Pairs;
using Conformance.Spec.Diff.Rules;
using Conformance.Spec.Schemas.Values;

namespace Conformance.Spec.Diff.Kinds.Values;

/// <summary>The value that is assumed where none is given.</summary>
internal sealed class DefaultChanged : IKind<SchemaPair>
{
    private const string Name = "default";

    public IEnumerable<Finding> Compare(SchemaPair pair)
    {
        // Branches of allOf may name several; which of them counts is said nowhere, so none went if none is new.
        var before = pair.Base.All(Name).Select(k => k.Value).Distinct(JsonEquality.Instance).ToList();
        var after = pair.Revision.All(Name).Select(k => k.Value).Distinct(JsonEquality.Instance).ToList();
        if (before.Count == after.Count && !before.Except(after, JsonEquality.Instance).Any()) yield break;
        yield return pair.Found(ActionOf(before.Count, after.Count), Name, Text(before), Text(after));
    }

    private static ChangeAction ActionOf(int before, int after) => (before, after) switch
    {
        (0, _) => ChangeAction.Added,
        (_, 0) => ChangeAction.Removed,
        _ => ChangeAction.Changed,
    };

    private static string? Text(List<JsonElement> values) => values.Count == 0 ? null : values[0].GetRawText();
}
