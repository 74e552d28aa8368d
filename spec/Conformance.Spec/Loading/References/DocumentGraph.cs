using System.Text.Json;
using Conformance.Model;
using Conformance.Spec.Loading.Grammar;

namespace Conformance.Spec.Loading.References;

/// <summary>Every object of a contract, through all of its files, and every reference between them.</summary>
internal sealed class DocumentGraph
{
    private readonly IReadOnlyDictionary<string, ContractFile> _files;
    private readonly DocumentWalker _walker;
    private readonly OpenApiGrammar _grammar;
    private readonly HashSet<(string, string)> _seen = [];
    private readonly List<DocumentNode> _nodes = [];
    private readonly List<NodeReference> _references = [];
    private readonly HashSet<string> _missing = new(StringComparer.Ordinal);

    private DocumentGraph(IReadOnlyDictionary<string, ContractFile> files, OpenApiGrammar grammar)
    {
        _files = files;
        _grammar = grammar;
        _walker = new DocumentWalker(grammar);
    }

    /// <summary>The objects, those of the first file in document order, then those that references lead to.</summary>
    internal IReadOnlyList<DocumentNode> Nodes => _nodes;

    /// <summary>The references in the order in which they were met.</summary>
    internal IReadOnlyList<NodeReference> References => _references;

    /// <summary>The files that references lead to and that are not there yet.</summary>
    internal IReadOnlyCollection<string> Missing => _missing;

    internal static DocumentGraph Walk(IReadOnlyDictionary<string, ContractFile> files, ContractFile root, OpenApiGrammar grammar)
    {
        var graph = new DocumentGraph(files, grammar);
        graph.Add(new DocumentNode(NodeKind.Document, root, "", root.Source.Root));
        for (var next = 0; next < graph._references.Count; next++) graph.Follow(graph._references[next]);
        return graph;
    }

    private void Add(DocumentNode node)
    {
        if (!_seen.Add((node.File.Location, node.Pointer))) return;
        _nodes.Add(node);
        if (_grammar.IsReferenceable(node.Kind) && NodeReference.Of(node) is { } reference) _references.Add(reference);
        if (node.Kind == NodeKind.Discriminator) AddMapping(node);
        if (_walker.IsOnlyReference(node)) return;
        foreach (var child in _walker.Children(node)) Add(child);
    }

    /// <summary>A mapping's value is a reference, or the bare name of a schema (OpenAPI 3.0 section 4.7.25).</summary>
    private void AddMapping(DocumentNode discriminator)
    {
        if (discriminator.Member("mapping") is not { Json.ValueKind: JsonValueKind.Object } mapping) return;
        _references.AddRange(
            from entry in mapping.Json.EnumerateObject()
            where entry.Value.ValueKind == JsonValueKind.String && IsReference(entry.Value.GetString()!)
            select NodeReference.Create(discriminator, JsonPointer.Append(mapping.Pointer, entry.Name), entry.Value.GetString()!));
    }

    private static bool IsReference(string value) => value.AsSpan().ContainsAny('#', '/') || value.EndsWith(".json", StringComparison.Ordinal)
        || value.EndsWith(".yaml", StringComparison.Ordinal);

    private void Follow(NodeReference reference)
    {
        if (reference.File is null) return;
        if (!_files.TryGetValue(reference.File, out var file)) _missing.Add(reference.File);
        else if (reference.IsPointer && file.Source.TryResolve(reference.Fragment, out var json)) Add(Target(reference, file, json));
    }

    private static DocumentNode Target(NodeReference reference, ContractFile file, JsonElement json) =>
        new(reference.From.Kind == NodeKind.Discriminator ? NodeKind.Schema : reference.From.Kind, file, reference.Fragment, json);
}
