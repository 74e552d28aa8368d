using System.Text.Json;
using Conformance.Model;
using Conformance.Spec.Schemas;

namespace Conformance.Spec.Diff.Sides;

/// <summary>Follows the references of a contract, each once.</summary>
internal sealed class DocumentNodes(SchemaSet schemas)
{
    /// <summary>A longer chain leads in a circle; it ends where it is left.</summary>
    private const int LongestChain = 100;

    private readonly Dictionary<Schema, Schema?> _next = [];

    /// <summary>The node below another one, references followed; null if there is none.</summary>
    public Schema? Child(Schema parent, params ReadOnlySpan<string> tokens) => parent.Member(tokens) is { } child ? Resolve(child) : null;

    /// <summary>What a node refers to; null if it refers to nothing.</summary>
    public Schema? Follow(Schema node)
    {
        if (node.Json.ValueKind != JsonValueKind.Object || !node.Json.TryGetProperty("$ref", out _)) return null;
        return _next.TryGetValue(node, out var next) ? next : _next[node] = schemas.Follow(node);
    }

    /// <summary>The end of a chain of references; the node itself if it refers to nothing.</summary>
    public Schema Resolve(Schema node)
    {
        for (var steps = 0; steps < LongestChain && Follow(node) is { } next; steps++) node = next;
        return node;
    }
}
