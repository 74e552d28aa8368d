using Conformance.Model;
using Conformance.Spec.Diff.Rules;

namespace Conformance.Spec.Diff.Pairs;

/// <summary>A response of an operation that is in both contracts; the response may be in one only.</summary>
/// <param name="Operation">The operation.</param>
/// <param name="Base">The response in the base, or null if it is new.</param>
/// <param name="Revision">The response in the revision, or null if it is gone.</param>
internal sealed record ResponsePair(OperationPair Operation, Response? Base, Response? Revision)
{
    public StatusPattern Status => (Revision ?? Base!).Status;

    /// <summary>Where it stands in the base, or nearest to it.</summary>
    public Place AtBase => Base?.Place ?? Operation.Contract.Base.PlaceOf(Operation.Base.Place, "responses");

    /// <summary>Where it stands in the revision, or nearest to it.</summary>
    public Place AtRevision => Revision?.Place ?? Operation.Contract.Revision.PlaceOf(Operation.Revision.Place, "responses");

    /// <summary>Something that happened to a member of the response.</summary>
    public Finding Found(ChangeAction action, params ReadOnlySpan<string> tokens) =>
        new(action, Operation.Contract.Base.PlaceOf(AtBase, tokens), Operation.Contract.Revision.PlaceOf(AtRevision, tokens));
}
