using System.Text.Json;
using Conformance.Spec.Diff.Pairs;
using Conformance.Spec.Diff.Rules;
using Conformance.Spec.Schemas.Values;

namespace Conformance.Spec.Diff.Kinds.Values;

/// <summary>The values of <c>x-extensible-enum</c>: those that are known, though others may come.</summary>
internal sealed class ExtensibleEnumChanged : IKind<SchemaPair>
{
    private const string Name = "x-extensible-enum";

    public IEnumerable<Finding> Compare(SchemaPair pair)
    {
        if (pair.Base.First(Name) is not { } before || pair.Revision.First(Name) is not { } after) return [];
        var removed = before.Items.Except(after.Items, JsonEquality.Instance).Select(v => Found(pair, ChangeAction.Removed, from: v));
        var added = after.Items.Except(before.Items, JsonEquality.Instance).Select(v => Found(pair, ChangeAction.Added, to: v));
        return removed.Concat(added);
    }

    private static Finding Found(SchemaPair pair, ChangeAction action, JsonElement? from = null, JsonElement? to = null) =>
        pair.Found(action, Name, from?.GetRawText(), to?.GetRawText());
}
