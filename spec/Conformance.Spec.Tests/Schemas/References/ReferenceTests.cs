using System.Text.Json;
using Conformance.Model;
using Conformance.Spec.Schemas;

namespace Conformance.Spec.Tests.Schemas.References;

[TestFixture]
internal sealed class ReferenceTests
{
    [Test]
    public void Follows_a_pointer_with_escapes() =>
        SchemaCase.Compile("""{"$ref":"#/$defs/a~1b%25","$defs":{"a/b%":{"type":"string"}}}""").Errors("1").ShouldBe(["type"]);

    [Test]
    public void Follows_anchors_and_identifiers() =>
        SchemaCase.Compile(
            """
            {
              "$id": "https://example.com/root", "properties": {"a": {"$ref": "#here"}, "b": {"$ref": "item"}, "c": {"$ref": "item#inner"}},
              "$defs": {
                "x": {"$anchor": "here", "type": "string"},
                "y": {"$id": "item", "type": "integer", "$defs": {"z": {"$anchor": "inner", "type": "null"}}}
              }
            }
            """).Errors("""{"a":1,"b":"x","c":1}""").ShouldBe(["type /a", "type /b", "type /c"]);

    [Test]
    public void An_identifier_in_a_constant_names_nothing() =>
        SchemaCase.Compile("""{"$ref":"https://example.com/x","$defs":{"a":{"const":{"$id":"https://example.com/x","type":"null"}}}}""")
            .Diagnose().Select(d => d.Id).ShouldBe(["dangling-reference"]);

    [Test]
    public void The_outermost_dynamic_anchor_decides()
    {
        var schema = SchemaCase.Compile(
            """
            {
              "$id": "https://example.com/strict", "$dynamicAnchor": "node", "$ref": "tree", "unevaluatedProperties": false,
              "$defs": {
                "tree": {
                  "$id": "tree", "$dynamicAnchor": "node", "type": "object",
                  "properties": {"data": true, "children": {"type": "array", "items": {"$dynamicRef": "#node"}}}
                }
              }
            }
            """);
        schema.Errors("""{"children":[{"data":1}]}""").ShouldBeEmpty();
        schema.Errors("""{"children":[{"daat":1}]}""").ShouldBe(["unevaluatedProperties /children/0/daat"]);
    }

    [Test]
    public void A_schema_may_name_another_dialect()
    {
        var schema = SchemaCase.Compile(
            """
            {
              "$id": "https://example.com/new",
              "prefixItems": [{"$ref": "old"}],
              "$defs": {
                "old": {"$id": "old", "$schema": "http://json-schema.org/draft-07/schema#", "items": [{"type": "string"}], "prefixItems": [false]},
                "mid": {"$id": "mid", "$schema": "https://json-schema.org/draft/2019-09/schema", "$recursiveAnchor": true, "items": {"$recursiveRef": "#"}, "minItems": 1}
              },
              "contains": {"$ref": "mid"}
            }
            """);
        schema.Errors("[[1,2]]").ShouldBe(["type /0/0"]);
        schema.Errors("[[\"a\"],[[]]]").ShouldBe([]);
    }

    [Test]
    public void An_unknown_dialect_is_reported_and_read_as_the_one_in_force()
    {
        var schema = SchemaCase.Compile("""{"$schema":"https://example.com/dialect","type":"string"}""");
        schema.Errors("1").ShouldBe(["type"]);
        schema.Diagnose().Select(d => (d.Id, d.Place.Pointer)).ShouldBe([("unknown-dialect", "/$schema")]);
    }

    [Test]
    public void A_dialect_without_a_vocabulary_lacks_its_keywords()
    {
        var metaschema = JsonDocument.Parse(
            """{"$id":"https://example.com/meta","$vocabulary":{"https://json-schema.org/draft/2020-12/vocab/core":true,"https://json-schema.org/draft/2020-12/vocab/applicator":true}}""").RootElement;
        var schema = StandaloneSchema.Compile(
            JsonDocument.Parse("""{"$schema":"https://example.com/meta","properties":{"a":{"type":"string"},"b":false},"required":["c"]}""").RootElement,
            SchemaDialect.Draft202012,
            new StandaloneOptions { Fetch = uri => uri.AbsoluteUri == "https://example.com/meta" ? metaschema : null });
        schema.Errors("""{"a":1,"b":1}""").ShouldBe(["false /b"]);
    }

    [Test]
    public void The_meta_schemas_are_known()
    {
        SchemaCase.Compile("""{"$ref":"https://json-schema.org/draft/2020-12/schema"}""").Errors("""{"type":"text","minLength":-1}""")
            .ShouldBe(["anyOf /type", "enum /type", "minimum /minLength"]);
        SchemaCase.Compile("""{"$ref":"http://json-schema.org/draft-04/schema#"}""", SchemaDialect.Draft4).Errors("""{"required":[]}""").ShouldBe(["minItems /required"]);
    }

    [Test]
    public void Follows_references_to_other_files_of_the_contract()
    {
        var contract = HandmadeContract.Of(
            SpecVersion.V30,
            ("/contracts/openapi.json", """{"components":{"schemas":{"User":{"$ref":"parts/user%20file.json#/User"}}}}"""),
            ("/contracts/parts/user file.json", """{"User":{"type":"object","properties":{"name":{"$ref":"../names.json"},"boss":{"$ref":"#/User"}}}}"""),
            ("/contracts/names.json", """{"type":"string","minLength":1}"""));
        contract.Errors("User", """{"name":"","boss":{"name":1}}""").ShouldBe(["minLength /name", "type /boss/name"]);
        var schemas = new SchemaSet(contract);
        schemas.Resolve(contract.Named("User")).ShouldBe(new Schema("/contracts/parts/user file.json", "/User", default, default));
        schemas.Compile(contract.Named("User")).Explain("""{"name":""}""").Single().Schema.File.ShouldBe("/contracts/names.json");
    }

    [Test]
    public void A_reference_that_leads_nowhere_promises_nothing_and_is_reported()
    {
        var contract = HandmadeContract.WithSchemas("""{"A":{"type":"object","properties":{"x":{"$ref":"#/components/schemas/Gone"},"y":{"$ref":"https://example.com/a.json"}}}}""");
        contract.Errors("A", """{"x":1,"y":1}""").ShouldBeEmpty();
        new SchemaSet(contract).Diagnose([contract.Named("A")]).Select(d => (d.Id, d.Place.Pointer)).ShouldBe(
            [("dangling-reference", "/components/schemas/A/properties/x/$ref"), ("dangling-reference", "/components/schemas/A/properties/y/$ref")]);
    }
}
