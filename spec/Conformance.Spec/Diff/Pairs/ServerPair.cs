using Conformance.Model;

namespace Conformance.Spec.Diff.Pairs;

/// <summary>The servers of the two contracts, or of an operation that has its own.</summary>
/// <param name="Base">In the base.</param>
/// <param name="Revision">In the revision.</param>
/// <param name="AtBase">Where they stand in the base, or nearest to it.</param>
/// <param name="AtRevision">Where they stand in the revision, or nearest to it.</param>
internal sealed record ServerPair(IReadOnlyList<Server> Base, IReadOnlyList<Server> Revision, Place AtBase, Place AtRevision);
