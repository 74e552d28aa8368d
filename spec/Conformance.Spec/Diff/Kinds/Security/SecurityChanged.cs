using Conformance.Spec.Diff.Pairs;

namespace Conformance.Spec.Diff.Kinds.Security;

/// <summary>The credentials that suffice for an operation that states its own; what holds for all operations has a rule of its own.</summary>
internal sealed class SecurityChanged : IKind<OperationPair>
{
    private const string Name = "security";

    public IEnumerable<Finding> Compare(OperationPair pair)
    {
        if (!IsOwn(pair)) return [];
        return CredentialChange.Between(Credential.Of(pair.Base.Security), Credential.Of(pair.Revision.Security)).Select(change =>
            pair.Found(change.Action, Name) with { Trait = change.Trait, Name = change.Scheme, From = change.From, To = change.To });
    }

    /// <summary>True if a side states its own; false if both take what the document says.</summary>
    public static bool IsOwn(OperationPair pair) =>
        pair.Contract.Base.NodeAt(pair.Base.Place).Json.TryGetProperty(Name, out _)
        || pair.Contract.Revision.NodeAt(pair.Revision.Place).Json.TryGetProperty(Name, out _);
}
