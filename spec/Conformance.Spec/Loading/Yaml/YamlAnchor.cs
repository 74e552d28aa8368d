namespace Conformance.Spec.Loading.Yaml;

/// <summary>What an anchor stands for: a stretch of what was written.</summary>
/// <param name="Node">Its number in the node table.</param>
/// <param name="Count">How many values it is, aliases within it expanded.</param>
/// <param name="Start">The offset of its JSON; a comma may come first.</param>
/// <param name="Length">The length of its JSON.</param>
/// <param name="Height">How many collections lie within one another; 0 for a scalar.</param>
/// <param name="Text">The text of a scalar, which may also serve as a name; null for a collection.</param>
internal sealed record YamlAnchor(int Node, int Count, int Start, int Length, int Height, string? Text)
{
    /// <summary>True for a mapping.</summary>
    internal bool IsObject { get; init; }
}
