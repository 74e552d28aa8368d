using Conformance.Model;
using Conformance.Spec.Diff.Choices;
using Conformance.Spec.Diff.Pairs;
using Conformance.Spec.Diff.Rules;

namespace Conformance.Spec.Diff.Kinds.Composition;

/// <summary>What <c>oneOf</c> and <c>anyOf</c> have in common.</summary>
internal static class ChoiceChange
{
    public static IEnumerable<Finding> Of(SchemaPair pair, string keyword) =>
        Alternatives(pair, keyword).Concat(Conditions(pair, keyword));

    private static IEnumerable<Finding> Alternatives(SchemaPair pair, string keyword)
    {
        foreach (var choice in pair.Choices.Pairs.Where(p => p.Keyword == keyword))
        {
            var (before, after) = (PlaceOf(pair.Base, choice.Base, keyword), PlaceOf(pair.Revision, choice.Revision, keyword));
            foreach (var gone in choice.Match.Removed) yield return new(ChangeAction.Removed, gone.Place, after) { From = NameOf(gone) };
            foreach (var added in choice.Match.Added) yield return new(ChangeAction.Added, before, added.Place) { To = NameOf(added) };
        }
    }

    private static IEnumerable<Finding> Conditions(SchemaPair pair, string keyword)
    {
        foreach (var choice in pair.Choices.Added.Where(c => IsOwn(c, keyword)))
            yield return new(ChangeAction.Set, pair.Base.PlaceOf(keyword), pair.Revision.PlaceOf(choice.Keyword));
        foreach (var choice in pair.Choices.Removed.Where(c => IsOwn(c, keyword)))
            yield return new(ChangeAction.Unset, pair.Base.PlaceOf(choice.Keyword), pair.Revision.PlaceOf(keyword));
    }

    /// <summary>A choice that came with a branch of <c>allOf</c> is that branch's.</summary>
    private static bool IsOwn(Choice choice, string keyword) => choice.Keyword.Name == keyword && !choice.Keyword.Part.IsBranch;

    private static string NameOf(Alternative alternative) => alternative.Name.Length == 0 ? "what it was" : alternative.Name;

    private static Place PlaceOf(Sides.SchemaView view, Choice? choice, string keyword) =>
        choice is null ? view.PlaceOf(keyword) : view.PlaceOf(choice.Keyword);
}
