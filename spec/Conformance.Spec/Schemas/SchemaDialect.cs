namespace Conformance.Spec.Schemas;

/// <summary>Which keywords a schema may use and what they mean.</summary>
public enum SchemaDialect
{
    /// <summary>JSON Schema draft 4.</summary>
    Draft4,

    /// <summary>JSON Schema 2020-12.</summary>
    Draft202012,

    /// <summary>Swagger 2.0: draft 4 with <c>discriminator</c>, <c>readOnly</c>, <c>x-nullable</c> and <c>type: file</c>.</summary>
    Swagger20,

    /// <summary>OpenAPI 3.0: draft 4 with <c>nullable</c>, <c>discriminator</c>, <c>readOnly</c> and <c>writeOnly</c> (section 4.7.24).</summary>
    OpenApi30,

    /// <summary>OpenAPI 3.1 and 3.2: 2020-12 with <c>discriminator</c> and directions (section 4.8.24).</summary>
    OpenApi31,
}
