using Conformance.Spec.Diff.Choices;
using Conformance.Spec.Diff.Pairs;
using Conformance.Spec.Diff.Rules;
using Conformance.Spec.Diff.Sides;

namespace Conformance.Spec.Diff.Kinds.Composition;

/// <summary>
/// Two alternatives of a <c>oneOf</c> came to share a type, so that a value may match both and is refused. Objects and lists share their
/// type and are told apart by what they hold, which is not decided.
/// </summary>
internal sealed class OneOfOverlap : IKind<SchemaPair>
{
    private const JsonTypes Plain = JsonTypes.Boolean | JsonTypes.Number | JsonTypes.String;

    public IEnumerable<Finding> Compare(SchemaPair pair) => pair.Choices.Pairs
        .Where(c => c is { Base.Keyword.Name: "oneOf", Revision.Keyword.Name: "oneOf" })
        .SelectMany(c => Compare(pair, c.Base!, c.Revision!));

    private static IEnumerable<Finding> Compare(SchemaPair pair, Choice before, Choice after)
    {
        var (old, now) = (Overlaps(before), Overlaps(after));
        if (old.Count == now.Count) yield break;
        var (one, other) = (now.Count > old.Count ? now : old)[^1];
        yield return new(now.Count > old.Count ? ChangeAction.Added : ChangeAction.Removed, pair.Base.PlaceOf(before.Keyword), pair.Revision.PlaceOf(after.Keyword))
        {
            From = one.Name,
            To = other.Name,
        };
    }

    private static List<(Alternative One, Alternative Other)> Overlaps(Choice choice) =>
    [
        .. from i in Enumerable.Range(0, choice.Alternatives.Count)
           from j in Enumerable.Range(i + 1, choice.Alternatives.Count - i - 1)
           let one = choice.Alternatives[i]
           let other = choice.Alternatives[j]
           where (one.View.Types & other.View.Types & Plain) != JsonTypes.None
           select (one, other),
    ];
}
