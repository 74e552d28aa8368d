using System.Text.Json;
using Conformance.Spec.Diff.Pairs;
using Conformance.Spec.Diff.Rules;
using Conformance.Spec.Diff.Sides;

namespace Conformance.Spec.Diff.Kinds;

/// <summary>What the keywords have in common that state something by being there.</summary>
internal static class Presence
{
    /// <summary>The keyword came or went.</summary>
    public static IEnumerable<Finding> Of(SchemaPair pair, string keyword)
    {
        var (before, after) = (States(pair.Base, keyword), States(pair.Revision, keyword));
        if (before != after) yield return pair.Found(after ? ChangeAction.Added : ChangeAction.Removed, keyword);
    }

    /// <summary>An entry of a keyword that is a map came or went. The name is what the finding is about.</summary>
    public static IEnumerable<Finding> OfEntries(SchemaPair pair, string keyword)
    {
        var (before, after) = (NamesIn(pair.Base, keyword), NamesIn(pair.Revision, keyword));
        foreach (var name in before.Except(after, StringComparer.Ordinal)) yield return OfEntry(pair, keyword, name, ChangeAction.Removed);
        foreach (var name in after.Except(before, StringComparer.Ordinal)) yield return OfEntry(pair, keyword, name, ChangeAction.Added);
    }

    /// <summary>The names of the entries of a keyword that is a map.</summary>
    public static IReadOnlyList<string> NamesIn(SchemaView view, string keyword) =>
        [.. view.All(keyword).SelectMany(k => k.Members).Select(m => m.Name).Distinct(StringComparer.Ordinal)];

    private static Finding OfEntry(SchemaPair pair, string keyword, string name, ChangeAction action) =>
        new(action, pair.Base.PlaceOf(keyword, name), pair.Revision.PlaceOf(keyword, name)) { Name = name, From = name, To = name };

    /// <summary>The schemas <c>true</c> and <c>{}</c> state nothing.</summary>
    private static bool States(SchemaView view, string keyword) => view.All(keyword).Any(k => k.Value.ValueKind switch
    {
        JsonValueKind.True => false,
        JsonValueKind.Object => k.Value.GetPropertyCount() > 0,
        _ => true,
    });
}
