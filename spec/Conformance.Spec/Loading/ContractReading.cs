using Conformance.Model;
using Conformance.Spec.Loading.Grammar;
using Conformance.Spec.Loading.Mapping;
using Conformance.Spec.Loading.References;
using Conformance.Spec.Loading.Structure;
using Conformance.Spec.Loading.Swagger;

namespace Conformance.Spec.Loading;

/// <summary>Reads one document whose edition is known: fetches its files, has the structure read, maps it.</summary>
internal sealed class ContractReading(DocumentSet documents, ContractFile root, OpenApiGrammar grammar)
{
    private readonly ReferenceFollower _follower = new(documents.Files);
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly List<DocumentNode> _swaggerNodes = [];

    internal async Task<LoadResult> ReadAsync(CancellationToken cancellationToken)
    {
        var graph = Walk();
        while (await documents.AddAsync(graph.Missing, cancellationToken)) graph = Walk();
        _diagnostics.AddRange(documents.Diagnostics);
        _diagnostics.AddRange(DocumentChecks.Check(root, grammar));
        _diagnostics.AddRange(new ReferenceChecks(documents, _follower, graph).Check());
        return Read();
    }

    private DocumentGraph Walk()
    {
        _swaggerNodes.Clear();
        return DocumentGraph.Walk(documents.Files, root, grammar, grammar.Version == SpecVersion.V20 ? _swaggerNodes.Add : _ => { });
    }

    private LoadResult Read()
    {
        var origins = new Origins();
        var copy = new StructureCopy(grammar, _follower, origins, _diagnostics).Copy(root.Root);
        if (new StructureReader(origins, _diagnostics).Read(copy, root.Root.Place) is not { } structure)
            return new LoadResult(null, DiagnosticOrder.Of(_diagnostics));

        var swagger = grammar.Version == SpecVersion.V20 ? SwaggerSchemas.Build(root, _swaggerNodes, _follower) : SwaggerSchemas.None;
        var context = new MappingContext(grammar.Version, root.Root, new SharedComponents(structure.Components), origins, _follower, swagger);
        var contract = new ContractMapper(context).Map(structure, Files(swagger));
        var diagnostics = DiagnosticOrder.Of(_diagnostics);
        return new LoadResult(contract with { Diagnostics = diagnostics }, diagnostics);
    }

    private Dictionary<string, SourceDocument> Files(SwaggerSchemas swagger)
    {
        var files = new Dictionary<string, SourceDocument>(swagger.Files, StringComparer.Ordinal);
        foreach (var (location, file) in documents.Files) files.Add(location, file.Source);
        return files;
    }
}
