using System.Collections.Concurrent;
using System.Text.Json;
using Conformance.Model;

namespace Conformance.Spec.Schemas.Resources;

/// <summary>One file that holds schemas: a document of a contract, a schema of its own, or a meta-schema.</summary>
internal sealed class SchemaFile
{
    private readonly ConcurrentDictionary<string, JsonElement> _found = new(StringComparer.Ordinal);
    private readonly SourceDocument _document;
    private readonly Lazy<IReadOnlyList<SchemaResource>> _resources;

    /// <param name="location">The name under which its user knows it.</param>
    /// <param name="document">The file.</param>
    /// <param name="resources">Finds the schema resources in it, the file itself first.</param>
    public SchemaFile(string location, SourceDocument document, Func<SchemaFile, IReadOnlyList<SchemaResource>> resources)
    {
        Location = location;
        _document = document;
        _resources = new(() => resources(this));
    }

    public string Location { get; }

    public JsonElement Root => _document.Root;

    /// <summary>The file itself, then the schemas within it that have an identifier of their own, outer before inner.</summary>
    public IReadOnlyList<SchemaResource> Resources => _resources.Value;

    public Place PlaceOf(string pointer) => _document.PlaceOf(pointer);

    /// <summary>The innermost resource around <paramref name="pointer"/>.</summary>
    public SchemaResource ResourceAt(string pointer)
    {
        var resources = Resources;
        for (var i = resources.Count - 1; i > 0; i--)
        {
            if (IsWithin(pointer, resources[i].Pointer)) return resources[i];
        }

        return resources[0];
    }

    public bool TryFind(string pointer, out JsonElement found)
    {
        if (_found.TryGetValue(pointer, out found)) return true;
        if (!_document.TryResolve(pointer, out found)) return false;
        _found.TryAdd(pointer, found);
        return true;
    }

    private static bool IsWithin(string pointer, string outer) =>
        pointer.StartsWith(outer, StringComparison.Ordinal) && (pointer.Length == outer.Length || pointer[outer.Length] == '/');
}
