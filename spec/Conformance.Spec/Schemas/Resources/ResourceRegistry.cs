using System.Collections.Concurrent;
using System.Text.Json;
using Conformance.Model;
using Conformance.Spec.Schemas.Vocabulary;

namespace Conformance.Spec.Schemas.Resources;

/// <summary>Finds schema resources by their absolute identifier: in the files at hand, among the meta-schemas, or fetched.</summary>
internal sealed class ResourceRegistry
{
    private readonly ConcurrentDictionary<string, SchemaResource?> _found = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<Diagnostic> _diagnostics = new();
    private readonly Lazy<Dictionary<string, SchemaResource>> _known;
    private readonly Func<Uri, JsonElement?> _fetch;
    private readonly bool _assertFormats;

    /// <param name="files">Opens the files at hand.</param>
    /// <param name="fetch">Finds a file that is not at hand by its absolute identifier; null where there is none.</param>
    /// <param name="assertFormats">True if formats are promises whatever a schema's vocabularies say.</param>
    public ResourceRegistry(Func<ResourceRegistry, IReadOnlyList<SchemaFile>> files, Func<Uri, JsonElement?> fetch, bool assertFormats = true)
    {
        _fetch = fetch;
        _assertFormats = assertFormats;
        Files = files(this);
        _known = new(() => Index(Files));
    }

    public IReadOnlyList<SchemaFile> Files { get; }

    public IEnumerable<Diagnostic> Diagnostics => _diagnostics;

    /// <summary>The resource that a reference without fragment means, or null.</summary>
    public SchemaResource? Find(SchemaResource from, string reference)
    {
        if (!Uri.TryCreate(from.Uri, reference, out var uri)) return null;
        return _found.TryGetValue(uri.AbsoluteUri, out var found) ? found : _found.GetOrAdd(uri.AbsoluteUri, Search(uri, from.Dialect));
    }

    /// <summary>The dialect that <c>$schema</c> or <c>jsonSchemaDialect</c> names; the one in force, and a report, if nobody knows it.</summary>
    public Dialect DialectOf(string identifier, Dialect inForce, Func<Place> place)
    {
        var known = Dialects.Find(identifier) ?? (TryFetch(identifier) is { } metaschema ? Vocabularies.Read(metaschema) : null);
        if (known is null)
        {
            _diagnostics.Enqueue(new(
                "unknown-dialect", Severity.Warning, place(), $"The dialect {identifier} is not known.", $"Its schemas are read as {inForce.Name}."));
        }

        // Within an OpenAPI document its own keywords stay promises, whatever the JSON Schema around them.
        return WithFormats(known is null || (known == Dialects.Draft202012 && inForce.IsOpenApi) ? inForce : known);
    }

    /// <summary>The same dialect, its formats asserted where the user wants that.</summary>
    public Dialect WithFormats(Dialect dialect) => dialect with { AssertsFormats = dialect.AssertsFormats || _assertFormats };

    private static Dictionary<string, SchemaResource> Index(IEnumerable<SchemaFile> files)
    {
        var known = new Dictionary<string, SchemaResource>(StringComparer.Ordinal);
        foreach (var resource in files.SelectMany(file => file.Resources)) known.TryAdd(resource.Uri.AbsoluteUri, resource);
        return known;
    }

    private JsonElement? TryFetch(string identifier) =>
        Uri.TryCreate(identifier, UriKind.Absolute, out var uri) ? Metaschemas.Find(uri) ?? _fetch(uri) : null;

    private SchemaResource? Search(Uri uri, Dialect dialect)
    {
        if (_known.Value.TryGetValue(uri.AbsoluteUri, out var known)) return known;
        if ((Metaschemas.Find(uri) ?? _fetch(uri)) is not { } root) return null;
        var document = new SourceDocument(uri.AbsoluteUri, root, new UnplacedNodes(root));
        var file = new SchemaFile(uri.AbsoluteUri, document, file => ResourceScan.OfSchema(file, uri, dialect, this));
        foreach (var resource in file.Resources) _found.TryAdd(resource.Uri.AbsoluteUri, resource);
        return file.Resources[0];
    }
}
