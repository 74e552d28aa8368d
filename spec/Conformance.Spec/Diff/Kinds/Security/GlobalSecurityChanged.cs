using Conformance.Spec.Diff.Pairs;

namespace Conformance.Spec.Diff.Kinds.Security;

/// <summary>The credentials that suffice for all operations that state none of their own.</summary>
internal sealed class GlobalSecurityChanged : IKind<ContractPair>
{
    private const string Pointer = "/security";

    public IEnumerable<Finding> Compare(ContractPair pair)
    {
        var (before, after) = (Credential.OfDocument(pair.Base.ValueAt(Pointer)) ?? [], Credential.OfDocument(pair.Revision.ValueAt(Pointer)) ?? []);
        return CredentialChange.Between(before, after).Select(change => new Finding(change.Action, pair.Base.PlaceOf(Pointer), pair.Revision.PlaceOf(Pointer))
        {
            Trait = change.Trait,
            Name = change.Scheme,
            From = change.From,
            To = change.To,
        });
    }
}
