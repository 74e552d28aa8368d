using System.Collections;
using Conformance.Generators.Patterns.Nodes;

namespace Conformance.Generators.Patterns;

/// <summary>The same part several times, as a list.</summary>
/// <param name="item">The part.</param>
/// <param name="count">How many times.</param>
internal sealed class Repeated(PatternNode item, int count) : IReadOnlyList<PatternNode>
{
    /// <inheritdoc/>
    public int Count => count;

    /// <inheritdoc/>
    public PatternNode this[int index] => item;

    /// <inheritdoc/>
    public IEnumerator<PatternNode> GetEnumerator() => Enumerable.Repeat(item, count).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
