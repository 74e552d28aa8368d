using Conformance.Spec.Diff.Pairs;
using Conformance.Spec.Diff.Rules;
using Conformance.Spec.Diff.Sides;

namespace Conformance.Spec.Diff.Kinds.Values;

/// <summary>The pattern of a string. Whether one pattern allows what another does is not decided, but where it allows anything.</summary>
internal sealed class PatternChanged : IKind<SchemaPair>
{
    private const string Name = "pattern";

    private static readonly string[] Anything = ["", ".*", "^.*$", "^.*", ".*$", "[\\s\\S]*", "^[\\s\\S]*$"];

    public IEnumerable<Finding> Compare(SchemaPair pair)
    {
        if (!pair.Concerns(JsonTypes.String)) return [];
        var (before, after) = (PatternsOf(pair.Base), PatternsOf(pair.Revision));
        var (removed, added) = (before.Except(after, StringComparer.Ordinal).ToList(), after.Except(before, StringComparer.Ordinal).ToList());
        return (removed, added) switch
        {
            ([var from], [var to]) => [pair.Found(ActionOf(from, to), Name, from, to)],
            _ => removed.Select(p => pair.Found(ChangeAction.Removed, Name, from: p)).Concat(added.Select(p => pair.Found(ChangeAction.Added, Name, to: p))),
        };
    }

    private static List<string> PatternsOf(SchemaView view) => [.. view.All(Name).Select(k => k.Text).OfType<string>()];

    private static ChangeAction ActionOf(string before, string after)
    {
        if (Anything.Contains(after, StringComparer.Ordinal)) return ChangeAction.Generalized;
        return Anything.Contains(before, StringComparer.Ordinal) ? ChangeAction.Specialized : ChangeAction.Changed;
    }
}
