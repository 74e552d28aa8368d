using Conformance.Spec.Diff.Pairs;
using Conformance.Spec.Diff.Rules;

namespace Conformance.Spec.Diff.Kinds.Properties;

/// <summary>Whether only the server may set a property.</summary>
internal sealed class ReadOnlyChanged : IKind<PropertyPair>
{
    private const string Name = "readOnly";

    public IEnumerable<Finding> Compare(PropertyPair pair)
    {
        var (before, after) = (pair.Base.Has(Name), pair.Revision.Has(Name));
        if (!pair.IsInBoth || before == after) yield break;
        yield return pair.Found(after ? ChangeAction.Added : ChangeAction.Removed, Name, pair.IsRequired ? RuleTrait.Required : RuleTrait.None);
    }
}
