using Conformance.Model;
using Conformance.Spec.Schemas;

namespace Conformance.Spec.Tests.Schemas.OpenApi;

/// <summary>What the editions of OpenAPI make of the same words.</summary>
[TestFixture]
internal sealed class EditionTests
{
    [TestCase(SpecVersion.V30, """{"type":"string","nullable":true}""", "null", true)]
    [TestCase(SpecVersion.V30, """{"type":"string","nullable":true,"enum":["a"]}""", "null", true)]
    [TestCase(SpecVersion.V30, """{"nullable":true,"allOf":[{"type":"string"}]}""", "null", true)]
    [TestCase(SpecVersion.V30, """{"$ref":"#/components/schemas/Text","nullable":true}""", "null", false)]
    [TestCase(SpecVersion.V30, """{"type":"string","nullable":false}""", "null", false)]
    [TestCase(SpecVersion.V30, """{"type":"string","x-nullable":true}""", "null", false)]
    [TestCase(SpecVersion.V20, """{"type":"string","x-nullable":true}""", "null", true)]
    [TestCase(SpecVersion.V31, """{"type":"string","nullable":true}""", "null", false)]
    [TestCase(SpecVersion.V31, """{"type":["string","null"]}""", "null", true)]
    [TestCase(SpecVersion.V30, """{"$ref":"#/components/schemas/Text","minLength":5}""", "\"ab\"", true)]
    [TestCase(SpecVersion.V31, """{"$ref":"#/components/schemas/Text","minLength":5}""", "\"ab\"", false)]
    [TestCase(SpecVersion.V32, """{"$ref":"#/components/schemas/Text","minLength":5}""", "\"ab\"", false)]
    [TestCase(SpecVersion.V30, """{"minimum":1,"exclusiveMinimum":true}""", "1", false)]
    [TestCase(SpecVersion.V31, """{"exclusiveMinimum":1}""", "1", false)]
    [TestCase(SpecVersion.V30, """{"type":"integer"}""", "1.0", false)]
    [TestCase(SpecVersion.V31, """{"type":"integer"}""", "1.0", true)]
    [TestCase(SpecVersion.V30, """{"type":"string","format":"byte"}""", "\"YWI=\"", true)]
    [TestCase(SpecVersion.V30, """{"type":"string","format":"byte"}""", "\"YWI\"", false)]
    [TestCase(SpecVersion.V30, """{"type":"string","format":"byte"}""", "\"YW I=\"", false)]
    [TestCase(SpecVersion.V30, """{"type":"string","format":"binary"}""", "\"\\u0000ÿ\"", true)]
    [TestCase(SpecVersion.V30, """{"type":"string","format":"password"}""", "\"x\"", true)]
    [TestCase(SpecVersion.V31, """{"const":1,"$id":"x"}""", "2", false)]
    [TestCase(SpecVersion.V30, """{"const":1}""", "2", true)]
    [TestCase(SpecVersion.V20, """{"type":"file"}""", "\"x\"", true)]
    [TestCase(SpecVersion.V31, """{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"y","format":"date"}""", "\"x\"", false)]
    [TestCase(SpecVersion.V31, """{"$schema":"http://json-schema.org/draft-07/schema#","$id":"z","items":[{"type":"string"}]}""", "[1]", false)]
    public void Judges_by_the_edition(SpecVersion version, string schema, string instance, bool valid)
    {
        var contract = HandmadeContract.WithSchemas($$"""{"It":{{schema}},"Text":{"type":"string"} }""", version);
        var schemas = new SchemaSet(contract);
        schemas.Compile(contract.Named("It")).Accepts(instance).ShouldBe(valid);
        schemas.Diagnose([contract.Named("It")]).ShouldBeEmpty();
    }

    [Test]
    public void A_document_of_3_1_may_name_its_dialect_and_its_schemas_their_own_identifiers()
    {
        var contract = HandmadeContract.Of(
            """
            {
              "jsonSchemaDialect": "https://json-schema.org/draft/2020-12/schema",
              "paths": {"/a": {"get": {"parameters": [{"schema": {"$ref": "https://example.com/text"}, "example": {"schema": {"$id": "https://example.com/text"}}}]}}},
              "components": {"schemas": {"Text": {"$id": "https://example.com/text", "type": "string", "$anchor": "text"}, "Other": {"$ref": "https://example.com/text#text"}}}
            }
            """,
            SpecVersion.V31);
        var schemas = new SchemaSet(contract);
        schemas.Compile(contract.Schema("/paths/~1a/get/parameters/0/schema")).Errors("1").ShouldBe(["type"]);
        schemas.Compile(contract.Named("Other")).Errors("1").ShouldBe(["type"]);
    }

    [Test]
    public void A_document_of_3_2_may_name_itself()
    {
        var contract = HandmadeContract.Of(
            """{"$self":"https://example.com/api/openapi.json","components":{"schemas":{"A":{"$ref":"openapi.json#/components/schemas/B"},"B":{"type":"string"}}}}""", SpecVersion.V32);
        contract.Errors("A", "1").ShouldBe(["type"]);
    }
}
