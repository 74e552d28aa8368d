using Conformance.Spec.Diff.Pairs;
using Conformance.Spec.Diff.Rules;
using Conformance.Spec.Diff.Sides;

namespace Conformance.Spec.Diff.Kinds.Composition;

/// <summary>The values of a discriminator and what they lead to. Another name for a schema that says the same is no change.</summary>
internal sealed class DiscriminatorMappingChanged : IKind<SchemaPair>
{
    public IEnumerable<Finding> Compare(SchemaPair pair)
    {
        if (!pair.Base.Says("discriminator") && !pair.Revision.Says("discriminator")) yield break;
        var (before, after) = (Mapping.Of(pair.Base), Mapping.Of(pair.Revision));
        foreach (var value in before.Values.Where(v => !after.Has(v))) yield return Found(ChangeAction.Removed, before, after, value);
        foreach (var value in after.Values.Where(v => !before.Has(v))) yield return Found(ChangeAction.Added, before, after, value);
        foreach (var value in before.Values.Where(v => after.Has(v) && before.NameOf(v) != after.NameOf(v) && !SaysTheSame(before, after, v)))
            yield return Found(ChangeAction.Changed, before, after, value);
    }

    private static bool SaysTheSame(Mapping before, Mapping after, string value) =>
        before.StructureOf(value) is { } one && after.StructureOf(value) is { } other && one == other;

    private static Finding Found(ChangeAction action, Mapping before, Mapping after, string value) =>
        new(action, before.PlaceOf(value), after.PlaceOf(value)) { Name = value, From = before.NameOf(value), To = after.NameOf(value) };
}
