using Conformance.Model;

namespace Conformance.Generators.Cases.Composing;

/// <summary>A request that was written, or why none could be.</summary>
/// <param name="Request">The request, or null.</param>
/// <param name="Sources">Where its values come from.</param>
/// <param name="Gap">What could not be made, or null; also where the request could do without it.</param>
internal sealed record Composition(Request? Request, IReadOnlyList<ValueSource> Sources, GenerationGap? Gap);
