using System.Text.Json;
using Conformance.Spec.Loading.Grammar;

namespace Conformance.Spec.Loading.References;

/// <summary>Every object of a contract, through all of its files, and every reference between them.</summary>
internal sealed class DocumentGraph
{
    private readonly IReadOnlyDictionary<string, ContractFile> _files;
    private readonly DocumentWalker _walker;
    private readonly OpenApiGrammar _grammar;
    private readonly Action<DocumentNode> _visit;
    private readonly Dictionary<ContractFile, bool[]> _seen = [];
    private readonly Dictionary<string, ReferenceTarget> _known = new(StringComparer.Ordinal);
    private readonly List<ReferenceTarget> _targets = [];
    private readonly List<NodeReference> _references = [];
    private readonly HashSet<string> _identifiers = new(StringComparer.Ordinal);
    private readonly HashSet<string> _missing = new(StringComparer.Ordinal);

    private DocumentGraph(IReadOnlyDictionary<string, ContractFile> files, OpenApiGrammar grammar, Action<DocumentNode> visit)
    {
        _files = files;
        _grammar = grammar;
        _visit = visit;
        _walker = new DocumentWalker(grammar);
    }

    /// <summary>The references in the order in which they were met.</summary>
    internal IReadOnlyList<NodeReference> References => _references;

    /// <summary>The files that references lead to and that are not there yet.</summary>
    internal IEnumerable<string> Missing => _missing.Where(f => !_identifiers.Contains(f));

    /// <summary>True if the reference leads to a schema that has that identifier, or stands in one: nothing is said about those here.</summary>
    internal bool IsIdentified(ReferenceTarget target) => target.IsIdentified || (target.File is not null && _identifiers.Contains(target.File));

    /// <summary>Walks through all objects once, those of the first file in document order, then those that references lead to.</summary>
    internal static DocumentGraph Walk(
        IReadOnlyDictionary<string, ContractFile> files, ContractFile root, OpenApiGrammar grammar, Action<DocumentNode> visit)
    {
        var graph = new DocumentGraph(files, grammar, visit);
        graph.Add(root.Root, identified: false);
        for (var next = 0; next < graph._targets.Count; next++) graph.Follow(graph._targets[next]);
        return graph;
    }

    private void Add(DocumentNode node, bool identified)
    {
        if (!See(node)) return;
        _visit(node);
        var within = identified || AddIdentifier(node);
        if (_grammar.IsReferenceable(node.Kind) && node.Text("$ref") is { } reference) AddReference(node, node.Kind, reference, within);
        if (node.Kind == NodeKind.Discriminator) AddMapping(node, within);
        if (_walker.IsOnlyReference(node)) return;
        foreach (var child in _walker.Children(node)) Add(child, within);
    }

    private bool AddIdentifier(DocumentNode node)
    {
        if (node.Kind != NodeKind.Schema || !_grammar.HasModernSchemas || node.Text("$id") is not { } id) return false;
        if (Location.Resolve(node.File.Location, id).File is { } file) _identifiers.Add(file);
        return true;
    }

    private bool See(DocumentNode node)
    {
        if (!_seen.TryGetValue(node.File, out var seen)) _seen[node.File] = seen = new bool[node.File.Index.Count];
        if (seen[node.Number]) return false;
        return seen[node.Number] = true;
    }

    /// <summary>Thousands of references share a few hundred wordings, so what a wording means is worked out once.</summary>
    private void AddReference(DocumentNode from, NodeKind kind, string text, bool identified)
    {
        var key = $"{from.File.Location}\n{kind}\n{identified}\n{text}";
        if (!_known.TryGetValue(key, out var target))
        {
            _known[key] = target = ReferenceTarget.Of(from.File, kind, text) with { IsIdentified = identified };
            _targets.Add(target);
        }

        _references.Add(new NodeReference(from, target));
    }

    /// <summary>A mapping's value is a reference, or the bare name of a schema (OpenAPI 3.0 section 4.7.25).</summary>
    private void AddMapping(DocumentNode discriminator, bool identified)
    {
        if (discriminator.Member("mapping") is not { } mapping) return;
        foreach (var entry in mapping.Members())
        {
            if (entry.Json.ValueKind == JsonValueKind.String && entry.Json.GetString() is { } text && IsReference(text))
                AddReference(entry, NodeKind.Schema, text, identified);
        }
    }

    private static bool IsReference(string value) => value.Contains('#', StringComparison.Ordinal) || value.Contains('/', StringComparison.Ordinal)
        || value.EndsWith(".json", StringComparison.Ordinal) || value.EndsWith(".yaml", StringComparison.Ordinal);

    private void Follow(ReferenceTarget target)
    {
        if (target.File is null) return;
        if (!_files.TryGetValue(target.File, out var file)) _missing.Add(target.File);
        else if (target.IsPointer && file.Find(target.Kind, target.Fragment) is { } node) Add(node, identified: false);
    }
}
