using System.Text.Json;
using Conformance.Model;
using Conformance.Spec.Schemas.Compilation;
using Conformance.Spec.Schemas.Resources;
using Conformance.Spec.Schemas.Vocabulary;

namespace Conformance.Spec.Schemas;

/// <summary>Compiles a schema that belongs to no contract: the error schema of a profile, or any other.</summary>
public static class StandaloneSchema
{
    /// <summary>Compiles a schema.</summary>
    /// <param name="root">The schema; references within it are relative to it.</param>
    /// <param name="dialect">What its keywords mean, unless <c>$schema</c> says otherwise.</param>
    /// <param name="options">Where it comes from and what it may refer to; null for a schema on its own.</param>
    public static CompiledSchema Compile(JsonElement root, SchemaDialect dialect, StandaloneOptions? options = null) =>
        Compile(new SourceDocument("schema", root, new UnplacedNodes(root)), "", dialect, options);

    /// <summary>Compiles a schema that stands in a file, so that errors name its lines; references within it are relative to the file.</summary>
    /// <param name="document">The file.</param>
    /// <param name="pointer">Where in it the schema stands (RFC 6901).</param>
    /// <param name="dialect">What its keywords mean, unless <c>$schema</c> says otherwise.</param>
    /// <param name="options">Where it comes from and what it may refer to; null for a schema on its own.</param>
    /// <exception cref="ArgumentException">There is nothing at <paramref name="pointer"/>.</exception>
    public static CompiledSchema Compile(SourceDocument document, string pointer, SchemaDialect dialect, StandaloneOptions? options = null)
    {
        options ??= new();
        if (!document.TryResolve(pointer, out var json)) throw new ArgumentException($"{document.File} has nothing at {pointer}.", nameof(pointer));
        var registry = new ResourceRegistry(registry => [Open(document, Dialects.Of(dialect), options, registry)], options.Fetch, options.AssertFormats);
        var graph = new SchemaGraph(registry);
        return new(graph.NodeAt(new(registry.Files[0], pointer, json)), graph);
    }

    private static SchemaFile Open(SourceDocument document, Dialect dialect, StandaloneOptions options, ResourceRegistry registry) =>
        new(document.File, document, file => ResourceScan.OfSchema(file, options.Location ?? ContractFiles.UriOf(document.File), dialect, registry));
}
