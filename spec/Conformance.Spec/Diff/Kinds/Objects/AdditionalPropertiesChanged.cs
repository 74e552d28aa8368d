using System.Text.Json;
using Conformance.Model;
using Conformance.Spec.Diff.Pairs;
using Conformance.Spec.Diff.Rules;
using Conformance.Spec.Diff.Sides;

namespace Conformance.Spec.Diff.Kinds.Objects;

/// <summary>Whether properties that are not named may be there, and what they may be.</summary>
internal sealed class AdditionalPropertiesChanged : IKind<SchemaPair>
{
    private const string Name = "additionalProperties";

    public IEnumerable<Finding> Compare(SchemaPair pair)
    {
        if ((pair.CommonTypes & JsonTypes.Object) == JsonTypes.None) yield break;
        if (ActionOf(pair.Base.Object.Additional(), pair.Revision.Object.Additional()) is { } action) yield return pair.Found(action, Name);
    }

    private static ChangeAction? ActionOf(IReadOnlyList<Schema> before, IReadOnlyList<Schema> after) => (IsClosed(before), IsClosed(after)) switch
    {
        (false, true) => ChangeAction.Removed,
        (true, false) => ChangeAction.Added,
        (false, false) when before.Count == 0 && after.Count > 0 => ChangeAction.Set,
        (false, false) when before.Count > 0 && after.Count == 0 => ChangeAction.Unset,
        _ => null,
    };

    private static bool IsClosed(IReadOnlyList<Schema> schemas) => schemas.Any(s => s.Json.ValueKind == JsonValueKind.False);
}
