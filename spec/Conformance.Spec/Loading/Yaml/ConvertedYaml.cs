using Conformance.Model;
using Conformance.Spec.Loading.Sources;

namespace Conformance.Spec.Loading.Yaml;

/// <summary>A YAML file as JSON, and where each of its values stands in the YAML.</summary>
internal sealed record ConvertedYaml(ReadOnlyMemory<byte> Json, NodeTable Nodes)
{
    /// <summary>What had to be said and did not prevent the conversion.</summary>
    internal IReadOnlyList<Diagnostic> Warnings { get; init; } = [];
}
