using Conformance.Model;
using Conformance.Spec.Loading.Grammar;
using Conformance.Spec.Loading.References;
using Conformance.Spec.Loading.Sources;
using Conformance.Spec.Schemas;

namespace Conformance.Spec.Linting;

/// <summary>What the rules look at: the contract, and the document's objects as written. Rules never walk the document themselves.</summary>
internal sealed class LintContext
{
    private readonly ILookup<NodeKind, DocumentNode> _nodes;
    private readonly Lazy<IReadOnlyList<Diagnostic>> _schemaFaults;
    private readonly Lazy<Reach> _reach;

    internal LintContext(Contract contract, SchemaSet schemas)
    {
        (Contract, Schemas) = (contract, schemas);
        var files = FilesOf(contract);
        Root = files[contract.Location].Root;
        Grammar = OpenApiGrammar.Of(contract.SpecVersion);
        Walker = new DocumentWalker(Grammar);
        Follower = new ReferenceFollower(files);
        var nodes = new List<DocumentNode>();
        DocumentGraph.Walk(files, files[contract.Location], Grammar, nodes.Add);
        _nodes = nodes.ToLookup(n => n.Kind);
        _schemaFaults = new(() => schemas.Diagnose(SchemaUses.OutermostOf(this)));
        _reach = new(() => new Reach(this));
    }

    internal Contract Contract { get; }

    internal SchemaSet Schemas { get; }

    internal OpenApiGrammar Grammar { get; }

    internal DocumentWalker Walker { get; }

    internal ReferenceFollower Follower { get; }

    /// <summary>The file that was given.</summary>
    internal DocumentNode Root { get; }

    /// <summary>What the validator found wrong with the schemas.</summary>
    internal IReadOnlyList<Diagnostic> SchemaFaults => _schemaFaults.Value;

    /// <summary>What requests and answers lead to.</summary>
    internal Reach Reach => _reach.Value;

    /// <summary>The objects of a kind, references included.</summary>
    internal IEnumerable<DocumentNode> All(NodeKind kind) => _nodes[kind];

    /// <summary>The objects of a kind that are written out, not referred to.</summary>
    internal IEnumerable<DocumentNode> Of(NodeKind kind) => _nodes[kind].Where(n => n.IsObject && !Walker.IsOnlyReference(n));

    private static Dictionary<string, ContractFile> FilesOf(Contract contract)
    {
        var files = new Dictionary<string, ContractFile>(StringComparer.Ordinal);
        foreach (var (location, source) in contract.Documents)
        {
            if (source.Index is PlaceIndex) files.Add(location, new ContractFile(location, source));
        }

        return files;
    }
}
