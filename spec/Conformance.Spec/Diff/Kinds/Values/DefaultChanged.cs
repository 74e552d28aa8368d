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
        JsonElement? before = pair.Base.First(Name)?.Value, after = pair.Revision.First(Name)?.Value;
        if (ActionOf(before, after) is { } action) yield return pair.Found(action, Name, before?.GetRawText(), after?.GetRawText());
    }

    private static ChangeAction? ActionOf(JsonElement? before, JsonElement? after) => (before, after) switch
    {
        (null, null) => null,
        (null, _) => ChangeAction.Added,
        (_, null) => ChangeAction.Removed,
        ({ } from, { } to) => JsonEquality.Instance.Equals(from, to) ? null : ChangeAction.Changed,
    };
}
