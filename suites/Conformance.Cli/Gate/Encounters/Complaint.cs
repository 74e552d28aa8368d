using Conformance.Model;

namespace Conformance.Cli.Gate.Encounters;

/// <summary>Something that one contract has against a message that the other one allows; so a change between them is to blame.</summary>
/// <param name="Place">Where the promise stands that is broken.</param>
/// <param name="InBase">True if that is in the base.</param>
/// <param name="Direction">Which message it is about.</param>
/// <param name="Expected">What was promised.</param>
/// <param name="Actual">What was sent instead.</param>
internal sealed record Complaint(Place Place, bool InBase, Direction Direction, string Expected, string Actual);
