using System.Text.Json;
using Conformance.Model;
using Conformance.Spec.Loading.Grammar;
using Conformance.Spec.Loading.References;

namespace Conformance.Spec.Loading.Mapping;

/// <summary>Reads the links of a response as written: Microsoft.OpenApi drops a body that is not text.</summary>
internal static class LinkReader
{
    internal static IReadOnlyList<ResponseLink> Read(DocumentNode response, ReferenceFollower follower) =>
        response.Member("links") is not { } links ? [] :
        [
            .. from entry in links.Members(NodeKind.Link)
               let link = follower.Follow(entry)
               where link is { IsObject: true }
               select Read(entry.Name, link),
        ];

    private static ResponseLink Read(string name, DocumentNode link) => new(
        name,
        link.Text("operationId"),
        link.Text("operationRef"),
        link.Member("parameters") is { Json.ValueKind: JsonValueKind.Object } parameters
            ? parameters.Json.EnumerateObject().ToDictionary(p => p.Name, p => p.Value, StringComparer.Ordinal)
            : new Dictionary<string, JsonElement>(StringComparer.Ordinal),
        link.Member("requestBody")?.Json,
        link.Place);
}
