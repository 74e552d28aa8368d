using Conformance.Model;
using Conformance.Spec.Diff.Rules;

namespace Conformance.Spec.Diff.Pairs;

/// <summary>An operation that is in both contracts.</summary>
/// <param name="Contract">The contracts.</param>
/// <param name="Link">The same as others see it.</param>
/// <param name="Base">The operation in the base.</param>
/// <param name="Revision">The operation in the revision.</param>
internal sealed record OperationPair(ContractPair Contract, OperationLink Link, Operation Base, Operation Revision)
{
    /// <summary>Something that happened to a member of the operation.</summary>
    public Finding Found(ChangeAction action, params ReadOnlySpan<string> tokens) =>
        new(action, Contract.Base.PlaceOf(Base.Place, tokens), Contract.Revision.PlaceOf(Revision.Place, tokens));
}
