using Conformance.Generators.Cases.Composing;
using Conformance.Model;

namespace Conformance.Generators.Mutations.Oddities;

/// <summary>One odd change of a request that keeps the contract.</summary>
/// <param name="Words">What is odd, in words.</param>
/// <param name="Probe">What it tries.</param>
/// <param name="Apply">The change; null where the request gives no occasion for it.</param>
internal sealed record Oddity(string Words, Probe Probe, Func<Request, Request?> Apply)
{
    /// <summary>A part that the request has, or null.</summary>
    public Slot? Slot { get; init; }
}
