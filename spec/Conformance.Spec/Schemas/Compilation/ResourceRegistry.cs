using System.Collections.Concurrent;

namespace Conformance.Spec.Schemas.Compilation;

/// <summary>Finds schema resources by their absolute identifier: first the files by their own, then what stands in them, then elsewhere.</summary>
internal sealed class ResourceRegistry
{
    private readonly ConcurrentDictionary<string, SchemaResource?> _found = new(StringComparer.Ordinal);
    private readonly Lazy<Dictionary<string, SchemaResource>> _known;
    private readonly Func<Uri, SchemaFile?> _fetch;

    public ResourceRegistry(IReadOnlyList<SchemaFile> files, Func<Uri, SchemaFile?> fetch)
    {
        _fetch = fetch;
        _known = new(() => Index(files));
    }

    public SchemaResource? Find(Uri from, string reference)
    {
        if (!Uri.TryCreate(from, reference, out var uri)) return null;
        return _found.GetOrAdd(uri.AbsoluteUri, static (key, state) => state.Registry.Search(key, state.Uri), (Registry: this, Uri: uri));
    }

    private static Dictionary<string, SchemaResource> Index(IEnumerable<SchemaFile> files)
    {
        var known = new Dictionary<string, SchemaResource>(StringComparer.Ordinal);
        foreach (var resource in files.SelectMany(file => file.Resources)) known.TryAdd(resource.Uri.AbsoluteUri, resource);
        return known;
    }

    private SchemaResource? Search(string key, Uri uri)
    {
        if (_known.Value.TryGetValue(key, out var known)) return known;
        if (_fetch(uri) is not { } file) return null;
        return file.Resources.FirstOrDefault(resource => resource.Uri.AbsoluteUri == key) ?? file.Resources[0];
    }
}
