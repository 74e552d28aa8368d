using System.Globalization;
using System.Text.Json;
using Conformance.Spec.Diff.Pairs;
using Conformance.Spec.Diff.Rules;
using Conformance.Spec.Diff.Sides;

namespace Conformance.Spec.Diff.Kinds.Arrays;

/// <summary>
/// The items that are described by position. Where more items may follow, one described less is compared with what may follow; only
/// where none may, a list gets longer or shorter.
/// </summary>
internal sealed class PrefixItemsChanged : IKind<SchemaPair>
{
    private const string Name = "prefixItems";

    public IEnumerable<Finding> Compare(SchemaPair pair)
    {
        var (before, after) = (CountIn(pair.Base), CountIn(pair.Revision));
        if (after > before && EndsThere(pair.Base)) yield return Found(pair, ChangeAction.Added, before);
        if (after < before && EndsThere(pair.Revision)) yield return Found(pair, ChangeAction.Removed, after);
    }

    /// <summary>How many items are described by position.</summary>
    public static int CountIn(SchemaView view) => view.All(Name).Select(k => k.Items.Count()).DefaultIfEmpty(0).Max();

    private static bool EndsThere(SchemaView view) => view.All("items").Concat(view.All("unevaluatedItems")).Any(k => k.Value.ValueKind == JsonValueKind.False);

    private static Finding Found(SchemaPair pair, ChangeAction action, int index)
    {
        var token = index.ToString(CultureInfo.InvariantCulture);
        return new(action, pair.Base.PlaceOf(Name, token), pair.Revision.PlaceOf(Name, token));
    }
}
