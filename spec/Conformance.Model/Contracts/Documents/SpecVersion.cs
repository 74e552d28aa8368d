namespace Conformance.Model;

/// <summary>The edition of the OpenAPI Specification that a document says it follows.</summary>
public enum SpecVersion
{
    /// <summary>Swagger 2.0.</summary>
    V20,

    /// <summary>OpenAPI 3.0: schemas are JSON Schema draft 4 (Wright 00) with OpenAPI's changes.</summary>
    V30,

    /// <summary>OpenAPI 3.1: schemas are JSON Schema 2020-12.</summary>
    V31,

    /// <summary>OpenAPI 3.2: schemas are JSON Schema 2020-12.</summary>
    V32,
}
