using Conformance.Model;
using Conformance.Spec.Diff.Rules;

namespace Conformance.Spec.Diff.Pairs;

/// <summary>A header of a response that is in both contracts; the header may be in one only.</summary>
/// <param name="Response">The response.</param>
/// <param name="Base">The header in the base, or null if it is new.</param>
/// <param name="Revision">The header in the revision, or null if it is gone.</param>
/// <param name="LeadsOn">True if it is the way to the next page.</param>
internal sealed record HeaderPair(ResponsePair Response, ResponseHeader? Base, ResponseHeader? Revision, bool LeadsOn)
{
    public string Name => (Revision ?? Base!).Name;

    /// <summary>Something that happened to the header.</summary>
    public Finding Found(ChangeAction action) => new(
        action,
        Base?.Place ?? Response.Operation.Contract.Base.PlaceOf(Response.AtBase, "headers"),
        Revision?.Place ?? Response.Operation.Contract.Revision.PlaceOf(Response.AtRevision, "headers"));
}
