using Conformance.Model;
using Conformance.Spec.Diff.Rules;

namespace Conformance.Spec.Diff.Pairs;

/// <summary>A media type of a body that is in both contracts; the media type may be in one only.</summary>
/// <param name="Operation">The operation.</param>
/// <param name="Base">The body as this media type in the base, or null.</param>
/// <param name="Revision">The body as this media type in the revision, or null.</param>
/// <param name="AtBase">Where it stands in the base, or nearest to it.</param>
/// <param name="AtRevision">Where it stands in the revision, or nearest to it.</param>
internal sealed record MediaTypePair(OperationPair Operation, MediaContent? Base, MediaContent? Revision, Place AtBase, Place AtRevision)
{
    /// <summary>Something that happened to a member of the media type.</summary>
    public Finding Found(ChangeAction action, params ReadOnlySpan<string> tokens) =>
        new(action, Operation.Contract.Base.PlaceOf(AtBase, tokens), Operation.Contract.Revision.PlaceOf(AtRevision, tokens));
}
