using System.Text.Json.Nodes;

using Conformance.Mock.State;
using Conformance.Spec.Resources;

namespace Conformance.Mock.Representations;

/// <summary>Writes hypertext links (HAL) whose hrefs work: to the item itself, its parts and what can be done to it.</summary>
/// <param name="graph">The resources.</param>
/// <param name="facts">What can be read off schemas.</param>
/// <param name="origin">Scheme and authority of the mock.</param>
internal sealed class Links(ResourceGraph graph, SchemaFacts facts, Func<string> origin)
{
    private static readonly string[] Holders = ["_links", "links"];

    private readonly ILookup<Resource, Resource> _parts = graph.Resources.Where(r => r.Parent is not null).ToLookup(r => r.Parent!);

    /// <summary>Writes the links that the shape declares and that lead somewhere; a shape without links gets none.</summary>
    public void Write(JsonObject body, Item item, Shape shape)
    {
        foreach (var holder in Holders)
        {
            if (!shape.Declares(holder) || facts.Property(shape.Schema, holder) is not { } schema || facts.TypeOf(schema) != "object") continue;
            body[holder] = LinksOf(item, schema);
        }
    }

    private JsonObject LinksOf(Item item, Schema schema)
    {
        var links = new JsonObject();
        var path = origin() + ItemPaths.Of(item);
        var declared = facts.Properties(schema);
        if (declared.Count == 0) links["self"] = new JsonObject { ["href"] = path };
        foreach (var (name, link) in declared)
        {
            if (TargetOf(item.Resource, name) is { } target) links[name] = LinkOf(link, path + target.Suffix, target.Methods);
        }

        return links;
    }

    private (string Suffix, IReadOnlyList<string> Methods)? TargetOf(Resource resource, string name)
    {
        if (name == "self") return ("", MethodsOf(resource));
        if (resource.Actions.FirstOrDefault(a => a.Verb == name && !a.Verb.StartsWith('{')) is { } action) return ($"/{action.Name}", [action.Operation.Method]);
        var part = _parts[resource].FirstOrDefault(p => p.Path.EndsWith($"/{name}", StringComparison.Ordinal));
        return part is null ? null : (part.Path[resource.Name.Length..], MethodsOf(part));
    }

    private static string[] MethodsOf(Resource resource) =>
    [
        .. resource.Operations.Where(o => resource.Identity is null || o.Key is RoleKind.Read or RoleKind.Replace or RoleKind.Update or RoleKind.Delete)
            .Select(o => o.Value.Method)
            .Distinct(StringComparer.Ordinal),
    ];

    private JsonNode? LinkOf(Schema schema, string href, IReadOnlyList<string> methods) => facts.TypeOf(schema) switch
    {
        "string" => href,
        "array" => facts.Items(schema) is { } item ? new JsonArray(LinkOf(item, href, methods)) : new JsonArray(href),
        _ => ObjectLink(schema, href, methods),
    };

    private JsonObject ObjectLink(Schema schema, string href, IReadOnlyList<string> methods)
    {
        var link = new JsonObject { ["href"] = href };
        if (methods.Count > 0 && facts.Property(schema, "hints") is { } hints && facts.Property(hints, "allow") is not null)
        {
            link["hints"] = new JsonObject { ["allow"] = new JsonArray([.. methods.Select(m => (JsonNode?)m)]) };
        }

        return link;
    }
}
