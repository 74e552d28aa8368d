using Conformance.Generators.Cases.Composing;
using Conformance.Generators.Chains;

namespace Conformance.Generators.Cases;

/// <summary>A draft, bound to what it needs, with its request.</summary>
/// <param name="Chains">What it is bound by, or null.</param>
/// <param name="Bound">The draft.</param>
/// <param name="Composition">Its request, as far as it is known before anything is answered.</param>
/// <param name="Again">Writes the request again, when it is known.</param>
internal sealed record Attempt(ChainPlanner? Chains, Draft Bound, Composition Composition, Func<Draft, Composition> Again);
