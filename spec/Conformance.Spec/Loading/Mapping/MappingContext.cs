using Conformance.Model;
using Conformance.Spec.Loading.Grammar;
using Conformance.Spec.Loading.References;
using Conformance.Spec.Loading.Structure;
using Conformance.Spec.Loading.Swagger;
using Microsoft.OpenApi;

namespace Conformance.Spec.Loading.Mapping;

/// <summary>What the mappers share: the way from the structure back to the document as written.</summary>
/// <param name="Version">The edition.</param>
/// <param name="Document">The file that was given.</param>
/// <param name="Components">What references of the structure lead to.</param>
/// <param name="Origins">Leads from the structure to the objects as written.</param>
/// <param name="Follower">Follows references between them.</param>
/// <param name="Swagger">The schemas that Swagger 2.0 writes as parameters.</param>
internal sealed record MappingContext(
    SpecVersion Version, DocumentNode Document, SharedComponents Components, Origins Origins, ReferenceFollower Follower, SwaggerSchemas Swagger)
{
    /// <summary>The object as written of what the structure holds; what no object stands for is not in the document.</summary>
    internal DocumentNode Origin(IDictionary<string, IOpenApiExtension>? extensions) =>
        Origins.Of(extensions) ?? throw new InvalidOperationException("The structure has an object that the document has not.");

    /// <summary>The schema that an object has under that name, as written; null where there is none.</summary>
    internal Schema? Schema(DocumentNode owner, string name) =>
        owner.Member(name) is { } node && SchemaKind.IsSchema(node, Version) ? Schema(node) : null;

    internal static Schema Schema(DocumentNode node) => new(node.File.Location, node.Pointer, node.Json, node.Place);
}
