using Conformance.Model;
using Conformance.Spec.Loading.Grammar;
using Conformance.Spec.Loading.References;

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
        return await new ContractReading(documents, root, OpenApiGrammar.Of(version)).ReadAsync(cancellationToken);
    }

    private static LoadResult Failed(IReadOnlyList<Diagnostic> diagnostics) => new(null, DiagnosticOrder.Of(diagnostics));
}
