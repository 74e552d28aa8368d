using Conformance.Model;
using static Conformance.Spec.Loading.Grammar.Member;

namespace Conformance.Spec.Loading.Grammar;

/// <summary>The objects of Swagger 2.0, those that later editions renamed under their later names.</summary>
internal static class SwaggerTable
{
    /// <summary>A parameter outside the body and a header are schemas themselves.</summary>
    private static readonly Member[] SchemaKeywords =
    [
        .. new[]
        {
            "type", "format", "items", "default", "maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum", "maxLength", "minLength",
            "pattern", "maxItems", "minItems", "uniqueItems", "enum", "multipleOf", "collectionFormat",
        }.Select(Any),
    ];

    internal static IReadOnlyList<GrammarRow> Rows { get; } =
    [
        new(NodeKind.Document,
        [
            Text("swagger"), One("info", NodeKind.Info).Aside, Text("host"), Text("basePath"), Texts("schemes").Aside, Texts("consumes"), Texts("produces"),
            Patterned("paths", NodeKind.PathItem), Map("definitions", NodeKind.Schema).Aside, Map("parameters", NodeKind.Parameter).Aside,
            Map("responses", NodeKind.Response).Aside, Map("securityDefinitions", NodeKind.SecurityScheme),
            List("security", NodeKind.SecurityRequirement), List("tags", NodeKind.Tag).Aside, One("externalDocs", NodeKind.ExternalDocs).Aside,
        ]),
        new(NodeKind.Info, Text("title"), Text("version"), Text("description"), Text("termsOfService"), Any("contact"), Any("license")),
        new(NodeKind.Tag, Text("name"), Text("description"), One("externalDocs", NodeKind.ExternalDocs).Aside),
        new(NodeKind.ExternalDocs, Text("description"), Text("url")),
        new(NodeKind.PathItem,
        [
            Text("$ref"), .. Methods.Of(SpecVersion.V20).Select(m => One(m, NodeKind.Operation)), List("parameters", NodeKind.Parameter),
        ]),
        new(NodeKind.Operation,
        [
            Texts("tags").Aside, Text("summary"), Text("description"), One("externalDocs", NodeKind.ExternalDocs).Aside, Text("operationId").Read,
            Texts("consumes"), Texts("produces"), Texts("schemes").Aside, List("parameters", NodeKind.Parameter),
            Patterned("responses", NodeKind.Response), Flag("deprecated"), List("security", NodeKind.SecurityRequirement),
        ]),
        new(NodeKind.Parameter,
        [
            Text("name").Needed, Text("in").Needed.OneOf("path", "query", "header", "body", "formData"), Text("description"), Flag("required"),
            Flag("allowEmptyValue"), One("schema", NodeKind.Schema), .. SchemaKeywords, Any("type").Read,
        ]),
        new(NodeKind.Response, Text("description"), One("schema", NodeKind.Schema), Map("headers", NodeKind.Header), Any("examples")),
        new(NodeKind.Header, [Text("description"), .. SchemaKeywords]),
        new(NodeKind.SecurityScheme,
        [
            Text("type").Needed.OneOf("basic", "apiKey", "oauth2"), Text("description"), Text("name").Read, Text("in").Read.OneOf("query", "header"),
            Text("flow").Read.OneOf("implicit", "password", "application", "accessCode"), Text("authorizationUrl"), Text("tokenUrl").Read, TextMap("scopes"),
        ]),
    ];
}
