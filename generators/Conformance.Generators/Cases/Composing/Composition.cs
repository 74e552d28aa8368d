using System.Text.Json;
using Conformance.Model;

namespace Conformance.Generators.Cases.Composing;

/// <summary>A request that was written, or why none could be.</summary>
/// <param name="Request">The request, or null.</param>
/// <param name="Sources">Where its values come from.</param>
/// <param name="Gap">What could not be made, or null; also where the request could do without it.</param>
internal sealed record Composition(Request? Request, IReadOnlyList<ValueSource> Sources, GenerationGap? Gap)
{
    /// <summary>What stands where a constraint is broken, or null.</summary>
    public JsonElement? Changed { get; init; }

    /// <summary>True if no value breaks the constraint as a server reads it: there is nothing negative to send.</summary>
    public bool IsUnbreakable { get; init; }
}
