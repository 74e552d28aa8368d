namespace Conformance.Spec.Schemas.Vocabulary;

/// <summary>The dialects.</summary>
internal static class Dialects
{
    /// <summary>Keywords that a neighbour reads.</summary>
    private static readonly string[] Neighbours =
        ["additionalItems", "minContains", "maxContains", "then", "else"];

    private static readonly string[] Directions = ["readOnly", "writeOnly"];

    public static Dialect Draft4 { get; } = new("JSON Schema draft 4", KeywordRows.Draft4, ["additionalItems"])
    {
        IdKeyword = "id",
        IdGivesAnchors = true,
        ReferenceHidesSiblings = true,
        IntegerIsAsWritten = true,
        BoundsShareKeyword = true,
    };

    public static Dialect Draft7 { get; } = new("JSON Schema draft 7", KeywordRows.Draft7, ["additionalItems", "then", "else"])
    {
        IdKeyword = "$id",
        IdGivesAnchors = true,
        ReferenceHidesSiblings = true,
    };

    public static Dialect Draft201909 { get; } = new("JSON Schema 2019-09", KeywordRows.Draft201909, Neighbours) { IdKeyword = "$id" };

    public static Dialect Draft202012 { get; } = new("JSON Schema 2020-12", KeywordRows.Draft202012, Neighbours) { IdKeyword = "$id" };

    public static Dialect Swagger20 { get; } = OpenApi("Swagger 2.0", Draft4, "x-nullable");

    public static Dialect OpenApi30 { get; } = OpenApi("OpenAPI 3.0", Draft4, "nullable");

    public static Dialect OpenApi31 { get; } =
        new("OpenAPI 3.1", [.. KeywordRows.Draft202012, KeywordRows.Discriminator], [.. Neighbours, .. Directions])
        {
            IdKeyword = "$id",
            IsOpenApi = true,
            AssertsFormats = true,
        };

    public static Dialect Of(SchemaDialect dialect) => dialect switch
    {
        SchemaDialect.Draft4 => Draft4,
        SchemaDialect.Draft202012 => Draft202012,
        SchemaDialect.Swagger20 => Swagger20,
        SchemaDialect.OpenApi30 => OpenApi30,
        _ => OpenApi31,
    };

    /// <summary>The dialect that goes by an identifier, or null.</summary>
    public static Dialect? Find(string identifier) => identifier.TrimEnd('#') switch
    {
        "http://json-schema.org/draft-04/schema" => Draft4,
        "http://json-schema.org/draft-06/schema" or "http://json-schema.org/draft-07/schema" => Draft7,
        "https://json-schema.org/draft/2019-09/schema" => Draft201909,
        "https://json-schema.org/draft/2020-12/schema" => Draft202012,
        var id when id.StartsWith("https://spec.openapis.org/oas/3.1/", StringComparison.Ordinal) => OpenApi31,
        var id when id.StartsWith("https://spec.openapis.org/oas/3.2/", StringComparison.Ordinal) => OpenApi31,
        _ => null,
    };

    private static Dialect OpenApi(string name, Dialect dialect, string nullable) =>
        new(name, [.. dialect.Rows, KeywordRows.Discriminator], ["additionalItems", .. Directions, nullable])
        {
            ReferenceHidesSiblings = true,
            IntegerIsAsWritten = true,
            BoundsShareKeyword = true,
            IsOpenApi = true,
            AssertsFormats = true,
            NullableKeyword = nullable,
        };
}
