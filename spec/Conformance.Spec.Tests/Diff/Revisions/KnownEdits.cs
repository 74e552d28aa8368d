using System.Text.Json.Nodes;

namespace Conformance.Spec.Tests.Diff.Revisions;

/// <summary>The list of edits that makes the second version of the management API out of the first.</summary>
internal static class KnownEdits
{
    private const string Clients = "/api/v1/users/{userId}/clients/{clientId}/grants";

    public static IReadOnlyList<KnownEdit> All { get; } =
    [
        new("a path is gone", d => d["paths"]!.AsObject().Remove("/api/v1/zones/{zoneId}/lifecycle/activate"),
            _ => [("api-path-removed-without-deprecation", ["POST /api/v1/zones/{zoneId}/lifecycle/activate"])]),
        new("a path is new", d => d["paths"]!["/api/v1/zones/{zoneId}/lifecycle/suspend"] = Extra(),
            _ => [("endpoint-added", ["POST /api/v1/zones/{zoneId}/lifecycle/suspend"])]),
        new("pages got smaller", d => Parameter(d, "/api/v1/trustedOrigins", "get", "limit")["schema"]!["maximum"] = 100,
            _ => [("pagination-limit-maximum-decreased", ["GET /api/v1/trustedOrigins"])]),
        new("a cursor is gone", d => Parameter(d, Clients, "get", "after").Parent!.AsArray().Remove(Parameter(d, Clients, "get", "after")),
            _ => [("pagination-cursor-removed", [$"GET {Clients}"])]),
        new("a scope is needed", d => d["paths"]!["/api/v1/zones"]!["post"]!["security"]![1]!["oauth2"]!.AsArray().Add("okta.orgs.manage"),
            _ => [("api-security-scope-added", ["POST /api/v1/zones"])]),
        new("a shared property got shorter", d => Schema(d, "UserProfile")["properties"]!["city"]!["maxLength"] = 64,
            r => [("request-property-max-length-decreased", r.FromRequests("UserProfile")), ("response-property-max-length-decreased", r.FromResponses("UserProfile"))]),
        new("a shared property is gone", d => Schema(d, "DNSRecord")["properties"]!.AsObject().Remove("recordType"),
            r => [("response-optional-property-removed", r.FromResponses("DNSRecord"))]),
        new("a shared enum has one value more", d => Schema(d, "AgentUpdateJobStatus")["enum"]!.AsArray().Add("Waiting"),
            r => [("request-property-enum-value-added", r.FromRequests("AgentUpdateJobStatus")), ("response-property-enum-value-added", r.FromResponses("AgentUpdateJobStatus"))]),
        new("an operation is deprecated", d => d["paths"]!["/api/v1/trustedOrigins"]!["post"]!["deprecated"] = true,
            _ => [("endpoint-deprecated", ["POST /api/v1/trustedOrigins"])]),
        new("an operation is described otherwise", d => d["paths"]!["/api/v1/trustedOrigins"]!["post"]!["description"] = "Other words", _ => []),
        new("a schema has another name", Rename, _ => []),
        new("the paths stand in another order", Turn, _ => []),
    ];

    private static JsonNode Schema(JsonNode document, string name) => document["components"]!["schemas"]![name]!;

    private static JsonNode Parameter(JsonNode document, string path, string method, string name) =>
        document["paths"]![path]![method]!["parameters"]!.AsArray()
            .First(p => (p!["name"] ?? p["$ref"])!.ToString().EndsWith(name, StringComparison.OrdinalIgnoreCase))!;

    private static JsonNode Extra() => JsonNode.Parse("""
        { "post": { "operationId": "suspendZone", "parameters": [ { "name": "zoneId", "in": "path", "required": true, "schema": { "type": "string" } } ],
                    "responses": { "204": { "description": "No Content" } } } }
        """)!;

    private static void Rename(JsonNode document)
    {
        var schemas = document["components"]!["schemas"]!.AsObject();
        var schema = schemas["DomainLinks"]!;
        schemas.Remove("DomainLinks");
        schemas["LinksOfDomain"] = schema;
        Replace(document, "#/components/schemas/DomainLinks", "#/components/schemas/LinksOfDomain");
    }

    private static void Replace(JsonNode? node, string from, string to)
    {
        if (node is JsonObject o && o["$ref"] is JsonValue reference && reference.ToString() == from) o["$ref"] = to;
        foreach (var child in node switch { JsonObject members => members.Select(m => m.Value), JsonArray items => items, _ => [] }) Replace(child, from, to);
    }

    private static void Turn(JsonNode document)
    {
        var paths = document["paths"]!.AsObject();
        var turned = paths.Reverse().Select(p => KeyValuePair.Create(p.Key, p.Value?.DeepClone())).ToList();
        document["paths"] = new JsonObject(turned);
    }
}
