namespace Conformance.Generators.Patterns.Nodes;

/// <summary>A part of a parsed ECMA-262 pattern. Lengths are in code points.</summary>
internal abstract record PatternNode
{
    /// <summary>Longer texts are not made, whatever a pattern allows.</summary>
    public const int Unbounded = 1 << 20;

    /// <summary>The fewest code points that it matches.</summary>
    public abstract int Shortest { get; }

    /// <summary>The most code points that it matches, at most <see cref="Unbounded"/>.</summary>
    public abstract int Longest { get; }
}
