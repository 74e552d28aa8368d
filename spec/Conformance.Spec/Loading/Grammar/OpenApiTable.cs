using Conformance.Model;
using static Conformance.Spec.Loading.Grammar.Member;

namespace Conformance.Spec.Loading.Grammar;

/// <summary>The objects of OpenAPI 3.0, 3.1 and 3.2 (3.0 section 4.7, 3.2 section 4).</summary>
internal static class OpenApiTable
{
    private static readonly string[] Styles = ["matrix", "label", "form", "simple", "spaceDelimited", "pipeDelimited", "deepObject"];

    /// <summary>Members that a parameter and a header have in common.</summary>
    private static readonly Member[] Serialized =
    [
        Text("description"), Flag("required"), Flag("deprecated"), Flag("allowEmptyValue"), Flag("explode"), Flag("allowReserved"),
        Text("style").Read.OneOf(Styles), Text("style").Read.OneOf([.. Styles, "cookie"]).From(SpecVersion.V32),
        One("schema", NodeKind.Schema), Map("content", NodeKind.MediaType), Any("example"), Map("examples", NodeKind.Example).Aside,
    ];

    internal static IReadOnlyList<GrammarRow> Rows { get; } =
    [
        new(NodeKind.Document,
        [
            Text("openapi"), One("info", NodeKind.Info).Aside, List("servers", NodeKind.Server), Patterned("paths", NodeKind.PathItem),
            Map("webhooks", NodeKind.PathItem).Aside.From(SpecVersion.V31), Map("x-webhooks", NodeKind.PathItem).Aside, One("components", NodeKind.Components).Aside,
            List("security", NodeKind.SecurityRequirement), List("tags", NodeKind.Tag).Aside, One("externalDocs", NodeKind.ExternalDocs).Aside,
            Text("jsonSchemaDialect").From(SpecVersion.V31), Text("$self").From(SpecVersion.V32),
        ]),
        new(NodeKind.Info,
        [
            Text("title"), Text("version"), Text("description"), Text("termsOfService"), Any("contact"), Any("license"),
            Text("summary").From(SpecVersion.V31),
        ]),
        new(NodeKind.Server, Text("url").Needed, Text("description"), Map("variables", NodeKind.ServerVariable), Text("name").From(SpecVersion.V32)),
        new(NodeKind.ServerVariable, Texts("enum"), Text("default").Read, Text("description")),
        new(NodeKind.Tag,
        [
            Text("name"), Text("description"), One("externalDocs", NodeKind.ExternalDocs).Aside,
            Text("summary").From(SpecVersion.V32), Text("parent").From(SpecVersion.V32), Text("kind").From(SpecVersion.V32),
        ]),
        new(NodeKind.ExternalDocs, Text("description"), Text("url")),
        new(NodeKind.PathItem,
        [
            Text("$ref"), Text("summary"), Text("description"), .. Methods.Of(SpecVersion.V30).Select(m => One(m, NodeKind.Operation)),
            One("query", NodeKind.Operation).From(SpecVersion.V32), Map("additionalOperations", NodeKind.Operation).From(SpecVersion.V32),
            List("servers", NodeKind.Server), List("parameters", NodeKind.Parameter),
        ]),
        new(NodeKind.Operation,
        [
            Texts("tags").Aside, Text("summary"), Text("description"), One("externalDocs", NodeKind.ExternalDocs).Aside, Text("operationId").Read,
            List("parameters", NodeKind.Parameter), One("requestBody", NodeKind.RequestBody), Patterned("responses", NodeKind.Response),
            Map("callbacks", NodeKind.Callback).Aside, Flag("deprecated"), List("security", NodeKind.SecurityRequirement), List("servers", NodeKind.Server),
        ]),
        new(NodeKind.Parameter,
        [
            Text("name").Needed, Text("in").Needed.OneOf("path", "query", "header", "cookie"),
            Text("in").Needed.OneOf("path", "query", "header", "cookie", "querystring").From(SpecVersion.V32), .. Serialized,
        ]),
        new(NodeKind.Header, Serialized),
        new(NodeKind.RequestBody, Text("description"), Map("content", NodeKind.MediaType), Flag("required")),
        new(NodeKind.MediaType,
        [
            One("schema", NodeKind.Schema), Any("example"), Map("examples", NodeKind.Example).Aside, Map("encoding", NodeKind.Encoding),
            Text("description").From(SpecVersion.V32), One("itemSchema", NodeKind.Schema).From(SpecVersion.V32),
            One("itemEncoding", NodeKind.Encoding).Aside.From(SpecVersion.V32), List("prefixEncoding", NodeKind.Encoding).Aside.From(SpecVersion.V32),
        ]),
        new(NodeKind.Encoding,
        [
            Text("contentType").Read, Map("headers", NodeKind.Header), Text("style").Read.OneOf(Styles), Flag("explode"), Flag("allowReserved"),
            Map("encoding", NodeKind.Encoding).Aside.From(SpecVersion.V32), One("itemEncoding", NodeKind.Encoding).Aside.From(SpecVersion.V32),
            List("prefixEncoding", NodeKind.Encoding).Aside.From(SpecVersion.V32),
        ]),
        new(NodeKind.Response,
        [
            Text("description"), Text("summary").From(SpecVersion.V32), Map("headers", NodeKind.Header), Map("content", NodeKind.MediaType),
            Map("links", NodeKind.Link).Aside,
        ]),
        new(NodeKind.Link,
        [
            Text("operationRef"), Text("operationId"), Any("parameters"), Any("requestBody"), Text("description"),
            One("server", NodeKind.Server).Aside,
        ]),
        new(NodeKind.Example,
        [
            Text("summary"), Text("description"), Any("value"), Text("externalValue"),
            Any("dataValue").From(SpecVersion.V32), Text("serializedValue").From(SpecVersion.V32),
        ]),
        new(NodeKind.Components,
        [
            Map("schemas", NodeKind.Schema), Map("responses", NodeKind.Response), Map("parameters", NodeKind.Parameter),
            Map("examples", NodeKind.Example), Map("requestBodies", NodeKind.RequestBody), Map("headers", NodeKind.Header),
            Map("securitySchemes", NodeKind.SecurityScheme), Map("links", NodeKind.Link), Map("callbacks", NodeKind.Callback),
            Map("pathItems", NodeKind.PathItem).From(SpecVersion.V31), Map("mediaTypes", NodeKind.MediaType).From(SpecVersion.V32),
        ]),
        new(NodeKind.SecurityScheme,
        [
            Text("type").Needed.OneOf("apiKey", "http", "oauth2", "openIdConnect"),
            Text("type").Needed.OneOf("apiKey", "http", "oauth2", "openIdConnect", "mutualTLS").From(SpecVersion.V31),
            Text("description"), Text("name").Read, Text("in").Read.OneOf("query", "header", "cookie"), Text("scheme").Read, Text("bearerFormat"),
            One("flows", NodeKind.Flows), Text("openIdConnectUrl"), Text("oauth2MetadataUrl").From(SpecVersion.V32), Any("deprecated").From(SpecVersion.V32),
        ]),
        new(NodeKind.Flows,
        [
            One("implicit", NodeKind.Flow), One("password", NodeKind.Flow), One("clientCredentials", NodeKind.Flow),
            One("authorizationCode", NodeKind.Flow), One("deviceAuthorization", NodeKind.Flow).From(SpecVersion.V32),
        ]),
        new(NodeKind.Flow,
        [
            Text("authorizationUrl"), Text("tokenUrl").Read, Text("refreshUrl"), TextMap("scopes"), Text("deviceAuthorizationUrl").From(SpecVersion.V32),
        ]),
    ];
}
