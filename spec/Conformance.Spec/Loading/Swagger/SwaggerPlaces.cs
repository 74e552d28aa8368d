using System.Globalization;
using System.Text.Json;
using Conformance.Model;
using Conformance.Spec.Loading.References;

namespace Conformance.Spec.Loading.Swagger;

/// <summary>Leads from the schemas made of parameters back to the parameters.</summary>
internal sealed class SwaggerPlaces(ContractFile root, JsonElement json, IReadOnlyList<IReadOnlyDictionary<string, DocumentNode>> origins) : IPlaceIndex
{
    /// <inheritdoc/>
    public Place Find(string file, string pointer)
    {
        var end = pointer.Length == 0 ? 0 : pointer.IndexOf('/', 1) is > 0 and var slash ? slash : pointer.Length;
        if (end == 0 || !int.TryParse(pointer.AsSpan(1, end - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var entry) || entry >= origins.Count)
            return root.Root.Place;
        var within = pointer[end..];
        var (prefix, node) = origins[entry].Where(o => within == o.Key || within.StartsWith($"{o.Key}/", StringComparison.Ordinal)).MaxBy(o => o.Key.Length);
        return node.File.Source.PlaceOf(node.Pointer + within[prefix.Length..]);
    }

    /// <inheritdoc/>
    public bool TryResolve(string pointer, out JsonElement found) => JsonPointer.TryResolve(json, pointer, out found);

    /// <inheritdoc/>
    public IReadOnlyList<string> Lines(int first, int last) => root.Source.Index.Lines(first, last);
}
