using Conformance.Model;

namespace Conformance.Spec.Diff.Pairs;

/// <summary>An operation that may be in one of the contracts only.</summary>
/// <param name="Contract">The contracts.</param>
/// <param name="Link">The operation.</param>
internal sealed record EndpointPair(ContractPair Contract, OperationLink Link)
{
    /// <summary>Where it stands in the base, or nearest to it.</summary>
    public Place AtBase => Link.Base?.Place ?? Contract.Base.PlaceOf(Link.Revision!.Place.Pointer);

    /// <summary>Where it stands in the revision, or nearest to it.</summary>
    public Place AtRevision => Link.Revision?.Place ?? Contract.Revision.PlaceOf(Link.Base!.Place.Pointer);
}
