using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using Conformance.Model;

namespace Conformance.Spec.Schemas.Compilation;

/// <summary>One file that holds schemas: a document of a contract, a schema of its own, or a meta-schema.</summary>
internal sealed class SchemaFile
{
    /// <summary>Members of smaller objects are found by looking at them one by one.</summary>
    private const int LargeObject = 24;

    private readonly ConcurrentDictionary<string, Dictionary<string, JsonElement>> _largeObjects = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, JsonElement> _found = new(StringComparer.Ordinal);
    private readonly Func<string, Place> _places;
    private readonly Lazy<IReadOnlyList<SchemaResource>> _resources;

    /// <param name="location">The name under which its user knows it.</param>
    /// <param name="root">The whole file.</param>
    /// <param name="places">Tells where a pointer stands.</param>
    /// <param name="resources">Finds the schema resources in it, the file itself first.</param>
    public SchemaFile(string location, JsonElement root, Func<string, Place> places, Func<SchemaFile, IReadOnlyList<SchemaResource>> resources)
    {
        Location = location;
        Root = root;
        _places = places;
        _resources = new(() => resources(this));
    }

    public string Location { get; }

    public JsonElement Root { get; }

    /// <summary>The file itself, then the schemas within it that have an identifier of their own, outer before inner.</summary>
    public IReadOnlyList<SchemaResource> Resources => _resources.Value;

    public Place PlaceOf(string pointer) => _places(pointer);

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
        found = Root;
        if (pointer.Length == 0) return true;
        if (_found.TryGetValue(pointer, out found)) return true;
        var cut = pointer.LastIndexOf('/');
        if (cut < 0 || !TryFind(pointer[..cut], out var parent)) return false;
        if (!TryStep(pointer[..cut], parent, JsonPointer.Unescape(pointer[(cut + 1)..]), out found)) return false;
        _found.TryAdd(pointer, found);
        return true;
    }

    private static bool IsWithin(string pointer, string outer) =>
        pointer.StartsWith(outer, StringComparison.Ordinal) && (pointer.Length == outer.Length || pointer[outer.Length] == '/');

    private bool TryStep(string pointer, JsonElement from, string token, out JsonElement found)
    {
        found = default;
        return from.ValueKind switch
        {
            JsonValueKind.Object when from.GetPropertyCount() >= LargeObject => MembersOf(pointer, from).TryGetValue(token, out found),
            JsonValueKind.Object => from.TryGetProperty(token, out found),
            JsonValueKind.Array => TryIndex(from, token, out found),
            _ => false,
        };
    }

    private Dictionary<string, JsonElement> MembersOf(string pointer, JsonElement large) => _largeObjects.GetOrAdd(
        pointer,
        static (_, element) =>
        {
            var members = new Dictionary<string, JsonElement>(element.GetPropertyCount(), StringComparer.Ordinal);
            foreach (var member in element.EnumerateObject()) members[member.Name] = member.Value;
            return members;
        },
        large);

    private static bool TryIndex(JsonElement array, string token, out JsonElement found)
    {
        found = default;
        if (!int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out var index)) return false;
        if (index >= array.GetArrayLength() || (token.Length > 1 && token[0] == '0')) return false;
        found = array[index];
        return true;
    }
}
