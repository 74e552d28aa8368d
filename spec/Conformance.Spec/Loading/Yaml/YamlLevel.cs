using Conformance.Spec.Loading.Sources;
using YamlDotNet.Core;

namespace Conformance.Spec.Loading.Yaml;

/// <summary>A mapping or sequence that is open.</summary>
/// <param name="isObject">True for a mapping.</param>
/// <param name="isFlow">True if it is written in brackets.</param>
/// <param name="opened">Where it begins.</param>
/// <param name="node">Its number in the node table.</param>
/// <param name="start">The offset of its JSON.</param>
/// <param name="anchor">Its anchor, or the empty one.</param>
internal sealed class YamlLevel(bool isObject, bool isFlow, Position opened, int node, int start, AnchorName anchor)
{
    internal bool IsObject => isObject;

    internal bool IsFlow => isFlow;

    internal Position Opened => opened;

    internal int Node => node;

    internal int Start => start;

    internal AnchorName Anchor => anchor;

    /// <summary>What <c>&lt;&lt;</c> still needs.</summary>
    internal YamlMerge Merge { get; set; }

    /// <summary>What is merged into it when it ends, or null.</summary>
    internal List<YamlAnchor>? Merged { get; set; }

    /// <summary>How many collections lie within one another here, this one counted.</summary>
    internal int Height { get; private set; } = 1;

    /// <summary>Says that a value of the given height lies directly within.</summary>
    internal void Contains(int height) => Height = Math.Max(Height, height + 1);
}
