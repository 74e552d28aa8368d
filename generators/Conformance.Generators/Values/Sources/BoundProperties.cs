using Conformance.Generators.Values.Drawing;

namespace Conformance.Generators.Values.Sources;

/// <summary>What the user gave, then what other exchanges give.</summary>
/// <param name="given">What the user gave.</param>
/// <param name="bound">What other exchanges give, by name.</param>
internal sealed class BoundProperties(GivenValues given, IReadOnlyDictionary<string, GivenValue> bound) : IGivenValues
{
    /// <inheritdoc/>
    public GivenValue? Property(string name, ulong seed) =>
        given.Property(name, seed) ?? (bound.TryGetValue(name, out var value) && !value.IsMarker ? value : null);
}
