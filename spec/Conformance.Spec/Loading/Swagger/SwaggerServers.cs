using System.Text.Json;
using Conformance.Model;
using Conformance.Spec.Loading.References;

namespace Conformance.Spec.Loading.Swagger;

/// <summary>The servers that <c>schemes</c>, <c>host</c> and <c>basePath</c> of Swagger 2.0 stand for.</summary>
internal static class SwaggerServers
{
    /// <summary>One server a scheme in document order; without a host one relative URL.</summary>
    internal static IReadOnlyList<Server> Read(DocumentNode document)
    {
        var basePath = $"/{document.Text("basePath")?.Trim('/')}";
        if (document.Text("host") is not { } host) return [new Server(basePath, [])];
        var path = basePath == "/" ? "" : basePath;
        return [.. Schemes(document).DefaultIfEmpty("https").Select(scheme => new Server($"{scheme}://{host}{path}", []))];
    }

    private static IEnumerable<string> Schemes(DocumentNode document) => document.Member("schemes") is not { Json.ValueKind: JsonValueKind.Array } schemes
        ? []
        : schemes.Json.EnumerateArray().Where(s => s.ValueKind == JsonValueKind.String).Select(s => s.GetString()!).Where(s => s is "http" or "https");
}
