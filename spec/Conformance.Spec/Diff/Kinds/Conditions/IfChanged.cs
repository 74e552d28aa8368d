using Conformance.Spec.Diff.Pairs;
using Conformance.Spec.Diff.Rules;
using Conformance.Spec.Diff.Sides;

namespace Conformance.Spec.Diff.Kinds.Conditions;

/// <summary>A condition with what follows from it came or went as a whole, or holds for other values. Without <c>then</c> and <c>else</c> it
/// says nothing.</summary>
internal sealed class IfChanged : IKind<SchemaPair>
{
    private const string Name = "if";

    /// <summary>True if both have a condition, so that <c>then</c> and <c>else</c> can be compared.</summary>
    public static bool IsInBoth(SchemaPair pair) => pair.Base.First(Name) is not null && pair.Revision.First(Name) is not null;

    public IEnumerable<Finding> Compare(SchemaPair pair) => (Says(pair.Base), Says(pair.Revision)) switch
    {
        (false, true) when !IsInBoth(pair) => [pair.Found(ChangeAction.Added, Name)],
        (true, false) when !IsInBoth(pair) => [pair.Found(ChangeAction.Removed, Name)],
        (true, true) when StructureOf(pair.Base) != StructureOf(pair.Revision) => [pair.Found(ChangeAction.Changed, Name)],
        _ => [],
    };

    private static bool Says(SchemaView view) =>
        view.First(Name) is not null && (view.First("then") is not null || view.First("else") is not null);

    private static ulong StructureOf(SchemaView view) => view.First(Name)?.Child(view.Side) is { } child ? view.Side.Structure.Of(child) : 0;
}
