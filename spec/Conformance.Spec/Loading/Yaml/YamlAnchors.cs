using YamlDotNet.Core;

namespace Conformance.Spec.Loading.Yaml;

/// <summary>The anchors that are closed so far; a later one of the same name replaces the earlier (YAML 1.2 section 3.2.2.2).</summary>
internal sealed class YamlAnchors
{
    private readonly Dictionary<string, YamlAnchor> _anchors = new(StringComparer.Ordinal);

    internal void Define(AnchorName name, YamlAnchor anchor) => _anchors[name.Value] = anchor;

    internal YamlAnchor? Find(AnchorName name) => _anchors.GetValueOrDefault(name.Value);
}
