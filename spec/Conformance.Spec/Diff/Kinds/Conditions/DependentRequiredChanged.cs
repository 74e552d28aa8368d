using Conformance.Spec.Diff.Pairs;
using Conformance.Spec.Diff.Rules;
using Conformance.Spec.Diff.Sides;

namespace Conformance.Spec.Diff.Kinds.Conditions;

/// <summary>The properties that must be there where another one is.</summary>
internal sealed class DependentRequiredChanged : IKind<SchemaPair>
{
    private const string Name = "dependentRequired";

    public IEnumerable<Finding> Compare(SchemaPair pair) =>
        from property in Presence.NamesIn(pair.Base, Name).Union(Presence.NamesIn(pair.Revision, Name), StringComparer.Ordinal)
        let before = DemandedBy(pair.Base, property)
        let after = DemandedBy(pair.Revision, property)
        where !before.SetEquals(after)
        select new Finding(ActionOf(before, after), pair.Base.PlaceOf(Name, property), pair.Revision.PlaceOf(Name, property))
        {
            Name = property,
            From = string.Join(", ", before),
            To = string.Join(", ", after),
        };

    private static ChangeAction ActionOf(SortedSet<string> before, SortedSet<string> after)
    {
        if (after.IsSupersetOf(before)) return ChangeAction.Added;
        return after.IsSubsetOf(before) ? ChangeAction.Removed : ChangeAction.Changed;
    }

    private static SortedSet<string> DemandedBy(SchemaView view, string property) => new(
        from keyword in view.All(Name)
        from member in keyword.Members
        where member.NameEquals(property) && member.Value.ValueKind == System.Text.Json.JsonValueKind.Array
        from name in member.Value.EnumerateArray()
        select name.ToString(),
        StringComparer.Ordinal);
}
