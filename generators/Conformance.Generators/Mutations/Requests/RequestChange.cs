using Conformance.Generators.Cases.Composing;
using Conformance.Model;

namespace Conformance.Generators.Mutations.Requests;

/// <summary>One change of a request that keeps the contract.</summary>
/// <param name="Slot">The part that is changed: it is there.</param>
/// <param name="Reason">What is wrong, in words.</param>
/// <param name="Keyword">What it breaks.</param>
/// <param name="Apply">The change; null where the request gives no occasion for it.</param>
internal sealed record RequestChange(BodySlot Slot, string Reason, string Keyword, Func<Request, Request?> Apply)
{
    /// <summary>What it tries.</summary>
    public Probe Probe { get; init; } = Probe.Constraint;

    /// <summary>How much it weighs if a server accepts it.</summary>
    public Severity IfAccepted { get; init; } = Severity.Error;
}
