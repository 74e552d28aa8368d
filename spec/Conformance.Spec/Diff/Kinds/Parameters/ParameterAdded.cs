using Conformance.Model;
using Conformance.Spec.Diff.Pairs;
using Conformance.Spec.Diff.Rules;

namespace Conformance.Spec.Diff.Kinds.Parameters;

/// <summary>A parameter is new; one that pages has a rule of its own.</summary>
internal sealed class ParameterAdded : IKind<ParameterPair>
{
    public IEnumerable<Finding> Compare(ParameterPair pair)
    {
        if (pair is not { Base: null, Revision: { } added, Role: PageRole.None }) yield break;
        yield return pair.Found(ChangeAction.Added) with { Trait = TraitOf(pair, added) };
    }

    private static RuleTrait TraitOf(ParameterPair pair, Parameter added)
    {
        if (added.Location == ParameterLocation.Path) return RuleTrait.InPath;
        return (IsOfPath(pair, added), added.Required) switch
        {
            (true, true) => RuleTrait.RequiredOfPath,
            (true, false) => RuleTrait.OfPath,
            (false, true) => RuleTrait.Required,
            _ => RuleTrait.None,
        };
    }

    /// <summary>True if it is listed by the path item, itself or by reference, and not by the operation.</summary>
    private static bool IsOfPath(ParameterPair pair, Parameter added)
    {
        var side = pair.Operation.Contract.Revision;
        return !side.HasParameter(pair.Operation.Revision.Place, added.Place) && side.HasParameter(side.ParentOf(pair.Operation.Revision.Place), added.Place);
    }
}
