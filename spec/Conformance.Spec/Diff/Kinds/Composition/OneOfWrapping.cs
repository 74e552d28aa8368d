using Conformance.Spec.Diff.Pairs;
using Conformance.Spec.Diff.Rules;

namespace Conformance.Spec.Diff.Kinds.Composition;

/// <summary>One thing became a <c>oneOf</c> of several, or several became one.</summary>
internal sealed class OneOfWrapping : IKind<SchemaPair>
{
    public IEnumerable<Finding> Compare(SchemaPair pair)
    {
        if (pair.Choices.Wrapping is not { } wrapping) yield break;
        yield return pair.Found(wrapping.IsNew ? ChangeAction.Added : ChangeAction.Removed, "oneOf", to: wrapping.Kept?.Name) with
        {
            Trait = wrapping.Kept is null ? RuleTrait.None : RuleTrait.Preserved,
        };
    }
}
