using Conformance.Spec.Diff.Pairs;
using Conformance.Spec.Diff.Rules;
using Conformance.Spec.Diff.Sides;

namespace Conformance.Spec.Diff.Kinds.Values;

/// <summary>The one value that <c>const</c> leaves (JSON Schema 2020-12 section 6.1.3).</summary>
internal sealed class ConstChanged : IKind<SchemaPair>
{
    private const string Name = "const";

    /// <summary>True if a <c>const</c> on one side meets a <c>const</c> or nothing on the other; else its value is one of an enum.</summary>
    public static bool IsAbout(ValueSet before, ValueSet after) =>
        (before.IsConstant || after.IsConstant) && before.IsFinite == before.IsConstant && after.IsFinite == after.IsConstant;

    public IEnumerable<Finding> Compare(SchemaPair pair)
    {
        var (before, after) = (pair.Base.Values, pair.Revision.Values);
        if (pair.CommonTypes == JsonTypes.None || !IsAbout(before, after)) yield break;
        if (before.All.SequenceEqual(after.All, Schemas.Values.JsonEquality.Instance) && before.IsFinite == after.IsFinite) yield break;
        var action = (before.IsFinite, after.IsFinite) switch
        {
            (false, _) => ChangeAction.Added,
            (_, false) => ChangeAction.Removed,
            _ => ChangeAction.Changed,
        };
        yield return pair.Found(action, Name, ValueOf(before), ValueOf(after));
    }

    private static string? ValueOf(ValueSet values) => values.IsFinite ? values.All.Select(v => v.GetRawText()).FirstOrDefault("null") : null;
}
