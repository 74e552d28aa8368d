using System.Text.Json;
using Conformance.Model;

namespace Conformance.Spec.Schemas.Resources;

/// <summary>The index of a schema that did not come from a file: pointers without lines.</summary>
internal sealed class UnplacedNodes(JsonElement root) : IPlaceIndex
{
    public Place Find(string file, string pointer) => new(file, pointer, 0, 0);

    public bool TryResolve(string pointer, out JsonElement found) => JsonPointer.TryResolve(root, pointer, out found);

    public IReadOnlyList<string> Lines(int first, int last) => [];
}
