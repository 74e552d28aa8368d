using Conformance.Spec.Diff.Pairs;
using Conformance.Spec.Diff.Rules;

namespace Conformance.Spec.Diff.Kinds.Properties;

/// <summary>Whether the server never shows a property.</summary>
internal sealed class WriteOnlyChanged : IKind<PropertyPair>
{
    private const string Name = "writeOnly";

    public IEnumerable<Finding> Compare(PropertyPair pair)
    {
        var (before, after) = (pair.Base.Has(Name), pair.Revision.Has(Name));
        if (!pair.IsInBoth || before == after) yield break;
        // What counts is what was promised: a property that was required is missed.
        var isRequired = after ? pair.WasRequired : pair.IsRequired;
        yield return pair.Found(after ? ChangeAction.Added : ChangeAction.Removed, Name, isRequired ? RuleTrait.Required : RuleTrait.None);
    }
}
