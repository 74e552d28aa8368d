using Conformance.Model;
using Conformance.Spec.Loading.Grammar;
using Conformance.Spec.Loading.Mapping;
using Conformance.Spec.Loading.References;
using Conformance.Spec.Loading.Structure;
using Conformance.Spec.Loading.Swagger;

namespace Conformance.Spec.Loading;

/// <summary>
/// Reads an OpenAPI document (2.0, 3.0, 3.1 or 3.2; JSON or YAML; one file or many) into a contract. Microsoft.OpenApi reads the
/// structure; schemas and examples stay as written. A fault of the document costs the part it concerns and no more.
/// </summary>
/// <param name="options">What the loader may do.</param>
public sealed class ContractLoader(LoadOptions options)
{
    /// <summary>Reads a document.</summary>
    /// <param name="source">Its path or URL; URLs need <see cref="LoadOptions.Download"/>.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The contract and what is wrong with it. Whatever the document holds, nothing is thrown.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task<LoadResult> LoadAsync(string source, CancellationToken cancellationToken)
    {
        if (Location.Absolute(source) is not { } location)
            return Failed([new Diagnostic("file-not-found", Severity.Error, new Place(source, "", 0, 0), "This is neither a path nor a URL.", "Give the document's path or URL.")]);
        var documents = new DocumentSet(source, location, options);
        if (await documents.OpenAsync(cancellationToken) is not { } root) return Failed(documents.Diagnostics);
        if (SpecVersions.Read(root.Source, out var fault) is not { } version) return Failed([.. documents.Diagnostics, fault!]);
        var grammar = OpenApiGrammar.Of(version);
        var graph = DocumentGraph.Walk(documents.Files, root, grammar);
        while (await documents.AddAsync(graph.Missing, cancellationToken)) graph = DocumentGraph.Walk(documents.Files, root, grammar);
        return Load(root, documents, graph, grammar);
    }

    private static LoadResult Load(ContractFile root, DocumentSet documents, DocumentGraph graph, OpenApiGrammar grammar)
    {
        var follower = new ReferenceFollower(documents.Files);
        var diagnostics = new List<Diagnostic>([.. documents.Diagnostics, .. DocumentChecks.Check(root, grammar)]);
        diagnostics.AddRange(new ReferenceChecks(documents, follower, graph).Check());
        var origins = new Origins();
        var document = new DocumentNode(NodeKind.Document, root, "", root.Source.Root);
        var copy = new StructureCopy(grammar, follower, origins, diagnostics).Copy(document);
        if (new StructureReader(origins, diagnostics).Read(copy, root.PlaceOf("")) is not { } structure) return Failed(diagnostics);

        var swagger = grammar.Version == SpecVersion.V20 ? SwaggerSchemas.Build(root, graph, follower) : SwaggerSchemas.None;
        var context = new MappingContext(grammar.Version, origins, follower, swagger);
        var files = documents.Files.ToDictionary(f => f.Key, f => f.Value.Source, StringComparer.Ordinal);
        foreach (var (name, file) in swagger.Files) files.Add(name, file);
        var contract = new ContractMapper(document, grammar, context).Map(structure, files);
        var ordered = InOrder(diagnostics);
        return new LoadResult(contract with { Diagnostics = ordered }, ordered);
    }

    private static LoadResult Failed(IReadOnlyList<Diagnostic> diagnostics) => new(null, InOrder(diagnostics));

    private static IReadOnlyList<Diagnostic> InOrder(IEnumerable<Diagnostic> diagnostics) =>
    [
        .. diagnostics.Distinct()
            .OrderBy(d => d.Place.File, StringComparer.Ordinal)
            .ThenBy(d => d.Place.Line)
            .ThenBy(d => d.Place.Column)
            .ThenBy(d => d.Id, StringComparer.Ordinal),
    ];
}
