using System.Text;
using Conformance.Model;
using Conformance.Spec.Loading;

namespace Conformance.Spec.Tests.Schemas;

/// <summary>Contracts written in a test, without a loader: one document of schemas, or several.</summary>
internal static class HandmadeContract
{
    public const string Location = "/contracts/openapi.json";

    public static Contract Of(string document, SpecVersion version = SpecVersion.V30) => Of(version, (Location, document));

    public static Contract Of(SpecVersion version, params (string Location, string Json)[] documents) => new()
    {
        Name = "handmade",
        Title = "Handmade",
        Version = "1",
        SpecVersion = version,
        Documents = documents.ToDictionary(d => d.Location, d => Document(d.Location, d.Json), StringComparer.Ordinal),
        Location = documents[0].Location,
        Servers = [],
        Operations = [],
        Webhooks = [],
        SecuritySchemes = new Dictionary<string, SecurityScheme>(),
    };

    /// <summary>A contract whose <c>components/schemas</c> are those given.</summary>
    public static Contract WithSchemas(string schemas, SpecVersion version = SpecVersion.V30) =>
        Of($$"""{"components":{"schemas":{{schemas}} } }""", version);

    public static Schema Schema(this Contract contract, string pointer)
    {
        JsonPointer.TryResolve(contract.Document.Root, pointer, out var json).ShouldBeTrue(pointer);
        return new(contract.Location, pointer, json, contract.Document.PlaceOf(pointer));
    }

    public static Schema Named(this Contract contract, string name) => contract.Schema($"/components/schemas/{name}");

    private static SourceDocument Document(string location, string json) =>
        JsonSource.Parse(location, Encoding.UTF8.GetBytes(json)).Document.ShouldNotBeNull();
}
