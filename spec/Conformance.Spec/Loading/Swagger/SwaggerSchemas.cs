using System.Text.Json;
using System.Text.Json.Nodes;
using Conformance.Model;
using Conformance.Spec.Loading.References;
using Conformance.Spec.Loading.Sources;

namespace Conformance.Spec.Loading.Swagger;

/// <summary>
/// Swagger 2.0 writes the schemas of parameters, headers and forms as parameters. Here they are written as schemas, in a file of their
/// own that knows where each of them stands in the document.
/// </summary>
internal sealed class SwaggerSchemas
{
    private readonly Dictionary<(string File, string Pointer), Schema> _schemas = [];

    private SwaggerSchemas()
    {
    }

    /// <summary>The file, by its location; none for a document that needs none.</summary>
    internal IReadOnlyDictionary<string, SourceDocument> Files { get; private init; } = new Dictionary<string, SourceDocument>(StringComparer.Ordinal);

    /// <summary>What documents of later editions need: nothing.</summary>
    internal static SwaggerSchemas None { get; } = new();

    /// <summary>The schema of a parameter or header outside the body, or of an operation's form; null if it has none.</summary>
    internal Schema? Of(DocumentNode node) => _schemas.GetValueOrDefault((node.File.Location, node.Pointer));

    internal static SwaggerSchemas Build(ContractFile root, IReadOnlyList<DocumentNode> nodes, ReferenceFollower follower)
    {
        var entries = nodes.Select(n => SwaggerSchema.Of(n, follower)).OfType<SwaggerSchema>().ToList();
        var json = new JsonObject(entries.Select((e, i) => KeyValuePair.Create<string, JsonNode?>($"{i}", e.Json)));
        var document = JsonDocument.Parse(json.ToJsonString(), new JsonDocumentOptions { MaxDepth = SourceLimits.Depth }).RootElement;
        var source = new SourceDocument(root.Source.File, document, new SwaggerPlaces(root, document, [.. entries.Select(e => e.Origins)]));
        var location = $"{root.Location}?schemas";
        var schemas = new SwaggerSchemas { Files = new Dictionary<string, SourceDocument>(StringComparer.Ordinal) { [location] = source } };
        for (var i = 0; i < entries.Count; i++) schemas.Add(entries[i], new Schema(location, $"/{i}", document.GetProperty($"{i}"), entries[i].Node.Place));
        return schemas;
    }

    private void Add(SwaggerSchema entry, Schema schema) => _schemas[(entry.Node.File.Location, entry.Node.Pointer)] = schema;
}
