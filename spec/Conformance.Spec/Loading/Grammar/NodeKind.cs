namespace Conformance.Spec.Loading.Grammar;

/// <summary>The kinds of object that an OpenAPI document is made of, by the names of the specification.</summary>
internal enum NodeKind
{
    /// <summary>A plain value: not an object of the specification.</summary>
    None,
    Document,
    Info,
    Server,
    ServerVariable,
    Tag,
    ExternalDocs,
    PathItem,
    Operation,
    Parameter,
    RequestBody,
    MediaType,
    Encoding,
    Response,
    Header,
    Link,
    Example,
    Callback,
    Components,
    SecurityRequirement,
    SecurityScheme,
    Flows,
    Flow,
    Schema,
    Discriminator,
}
