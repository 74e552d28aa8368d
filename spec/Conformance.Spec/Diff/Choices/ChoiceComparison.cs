using Conformance.Spec.Diff.Pairs;
using Conformance.Spec.Diff.Sides;

namespace Conformance.Spec.Diff.Choices;

/// <summary>How the choices of two schemas correspond.</summary>
internal sealed record ChoiceComparison
{
    /// <summary>Choices on both sides, and one thing that became an <c>anyOf</c> or was one.</summary>
    public IReadOnlyList<ChoicePair> Pairs { get; private init; } = [];

    /// <summary>Choices that the revision demands in addition.</summary>
    public IReadOnlyList<Choice> Added { get; private init; } = [];

    /// <summary>Choices that only the base demanded.</summary>
    public IReadOnlyList<Choice> Removed { get; private init; } = [];

    /// <summary>One thing became a <c>oneOf</c>, or the other way round; null where it did not.</summary>
    public Wrapping? Wrapping { get; private init; }

    /// <summary>True if one thing became a choice or was one: then nothing else is compared but what corresponds to that thing.</summary>
    public bool Replaces { get; private init; }

    public static ChoiceComparison Of(SchemaPair pair)
    {
        var (removed, added) = (pair.Base.Choices.ToList(), pair.Revision.Choices.ToList());
        var pairs = new List<ChoicePair>();
        PairUp(removed, added, pairs, (x, y) => x.Keyword.Name == y.Keyword.Name);
        PairUp(removed, added, pairs, (_, _) => true);
        var isReplaced = pairs.Count == 0 && (IsReplaced(pair.Base, removed, pair.Revision, added) || IsReplaced(pair.Revision, added, pair.Base, removed));
        return isReplaced ? Replaced(pair, removed, added) : new() { Pairs = pairs, Added = added, Removed = removed };
    }

    private static ChoiceComparison Replaced(SchemaPair pair, List<Choice> removed, List<Choice> added)
    {
        var isNew = added.Count == 1;
        var choice = isNew ? added[0] : removed[0];
        return choice.Keyword.Name == "oneOf"
            ? new() { Replaces = true, Wrapping = WrappingOf(pair, choice, isNew) }
            : new() { Replaces = true, Pairs = [OneThing(pair, choice, isNew)] };
    }

    private static Wrapping WrappingOf(SchemaPair pair, Choice choice, bool isNew)
    {
        var one = isNew ? pair.Base : pair.Revision;
        var structure = one.Side.Structure.Of(one);
        return new(choice, isNew, choice.Alternatives.FirstOrDefault(a => a.View.Side.Structure.Of(a.View) == structure));
    }

    private static ChoicePair OneThing(SchemaPair pair, Choice choice, bool isNew)
    {
        var view = isNew ? pair.Base : pair.Revision;
        Alternative[] one = [new(view, null, "")];
        return isNew
            ? new(choice.Keyword.Name, null, choice, AlternativeMatch.Of(one, choice.Alternatives))
            : new(choice.Keyword.Name, choice, null, AlternativeMatch.Of(choice.Alternatives, one));
    }

    /// <summary>True if one side says something itself and the other has one choice and says nothing beside it.</summary>
    private static bool IsReplaced(SchemaView one, List<Choice> ofOne, SchemaView other, List<Choice> ofOther) =>
        ofOne.Count == 0 && ofOther.Count == 1 && !Assertions.IsBare(one) && Assertions.IsBare(other);

    private static void PairUp(List<Choice> removed, List<Choice> added, List<ChoicePair> pairs, Func<Choice, Choice, bool> mayMatch)
    {
        foreach (var before in removed.ToList())
        {
            var best = added.Where(a => mayMatch(before, a))
                .Select(a => (Choice: a, Match: AlternativeMatch.Of(before.Alternatives, a.Alternatives)))
                .OrderByDescending(c => c.Match.Pairs.Count)
                .FirstOrDefault();
            if (best.Choice is null) continue;
            pairs.Add(new(best.Choice.Keyword.Name, before, best.Choice, best.Match));
            removed.Remove(before);
            added.Remove(best.Choice);
        }
    }
}
