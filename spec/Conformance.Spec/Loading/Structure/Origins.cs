using System.Text.Json.Nodes;
using Conformance.Spec.Loading.References;
using Microsoft.OpenApi;

namespace Conformance.Spec.Loading.Structure;

/// <summary>
/// Microsoft.OpenApi knows no lines and changes schemas. So it is given a copy of the document without schemas in which every
/// object carries a number; here the number leads back to the object as written.
/// </summary>
internal sealed class Origins
{
    private const string Extension = "x-origin";

    private readonly List<DocumentNode> _nodes = [];

    /// <summary>An object of the copy that carries the number of <paramref name="node"/> and nothing else yet.</summary>
    internal JsonObject Stamp(DocumentNode node)
    {
        _nodes.Add(node);
        return new JsonObject { [Extension] = _nodes.Count - 1 };
    }

    /// <summary>The object as written, or null if it was not in the document but was made by a conversion.</summary>
    internal DocumentNode? Of(IDictionary<string, IOpenApiExtension>? extensions) =>
        extensions is not null && extensions.TryGetValue(Extension, out var stamp) && stamp is JsonNodeExtension { Node: JsonValue number }
            ? _nodes[number.GetValue<int>()]
            : null;

    /// <summary>The object as written of an object of the copy.</summary>
    internal DocumentNode? Of(JsonNode? copy) => copy is JsonObject o && o[Extension] is JsonValue number ? _nodes[number.GetValue<int>()] : null;
}
