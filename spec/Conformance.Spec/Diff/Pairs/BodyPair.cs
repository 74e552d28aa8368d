using Conformance.Model;
using Conformance.Spec.Diff.Rules;

namespace Conformance.Spec.Diff.Pairs;

/// <summary>The request bodies of an operation that is in both contracts.</summary>
/// <param name="Operation">The operation.</param>
internal sealed record BodyPair(OperationPair Operation)
{
    public RequestBody? Base => Operation.Base.RequestBody;

    public RequestBody? Revision => Operation.Revision.RequestBody;

    /// <summary>Something that happened to a member of the body.</summary>
    public Finding Found(ChangeAction action, params ReadOnlySpan<string> tokens) => new(
        action,
        Base is null ? Operation.Contract.Base.PlaceOf(Operation.Base.Place, "requestBody") : Operation.Contract.Base.PlaceOf(Base.Place, tokens),
        Revision is null ? Operation.Contract.Revision.PlaceOf(Operation.Revision.Place, "requestBody") : Operation.Contract.Revision.PlaceOf(Revision.Place, tokens));
}
