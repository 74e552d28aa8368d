using Conformance.Model;
using Conformance.Spec.Schemas;

namespace Conformance.Spec.Tests.Schemas;

/// <summary>What is wrong with a schema is said, with its place, and costs the keyword alone.</summary>
[TestFixture]
internal sealed class DiagnosticTests
{
    [TestCase("""{"type":"text"}""", "unknown-type /type")]
    [TestCase("""{"type":["string",1]}""", "unknown-type /type")]
    [TestCase("""{"type":[]}""", "unknown-type /type")]
    [TestCase("""{"minLength":-1}""", "invalid-keyword /minLength")]
    [TestCase("""{"maxItems":"5"}""", "invalid-keyword /maxItems")]
    [TestCase("""{"minProperties":1.5}""", "invalid-keyword /minProperties")]
    [TestCase("""{"minimum":"1"}""", "invalid-keyword /minimum")]
    [TestCase("""{"exclusiveMinimum":5}""", "invalid-keyword /exclusiveMinimum")]
    [TestCase("""{"multipleOf":0}""", "invalid-keyword /multipleOf")]
    [TestCase("""{"enum":"a"}""", "invalid-keyword /enum")]
    [TestCase("""{"pattern":"["}""", "invalid-pattern /pattern")]
    [TestCase("""{"pattern":5}""", "invalid-keyword /pattern")]
    [TestCase("""{"format":5}""", "invalid-keyword /format")]
    [TestCase("""{"required":true}""", "invalid-keyword /required")]
    [TestCase("""{"properties":[]}""", "invalid-keyword /properties")]
    [TestCase("""{"properties":{"a":5}}""", "invalid-schema /properties/a")]
    [TestCase("""{"patternProperties":{"[":{}}}""", "invalid-pattern /patternProperties")]
    [TestCase("""{"items":"string"}""", "invalid-schema /items")]
    [TestCase("""{"allOf":{}}""", "invalid-keyword /allOf")]
    [TestCase("""{"$ref":"#/nowhere"}""", "dangling-reference /$ref")]
    [TestCase("""{"dependencies":5}""", "invalid-keyword /dependencies")]
    [TestCase("[]", "invalid-schema")]
    public void Reports_a_keyword_that_is_not_what_it_should_be(string schema, string diagnostic)
    {
        var compiled = SchemaCase.Compile(schema, SchemaDialect.OpenApi30);
        compiled.Diagnose().Select(d => $"{d.Id} {d.Place.Pointer}".TrimEnd()).ShouldBe([diagnostic]);
        compiled.Accepts("{}").ShouldBeTrue();
        compiled.Accepts("\"text\"").ShouldBeTrue();
    }

    [TestCase("""{"dependentRequired":{"a":5}}""", "invalid-keyword /dependentRequired")]
    [TestCase("""{"exclusiveMinimum":true}""", "invalid-keyword /exclusiveMinimum")]
    [TestCase("""{"$dynamicRef":5}""", "invalid-keyword /$dynamicRef")]
    [TestCase("""{"$ref":5}""", "invalid-keyword /$ref")]
    [TestCase("""{"$schema":"urn:x"}""", "unknown-dialect /$schema")]
    public void Reports_what_2020_12_does_not_allow(string schema, string diagnostic) =>
        SchemaCase.Compile(schema).Diagnose().Select(d => $"{d.Id} {d.Place.Pointer}").ShouldBe([diagnostic]);

    [Test]
    public void Says_where_it_stands_and_what_to_do()
    {
        var contract = HandmadeContract.Of("{\"components\": {\"schemas\": {\n  \"A\": {\"type\": \"string\",\n    \"pattern\": \"a{2,1}\"}}}}");
        new SchemaSet(contract).Diagnose([contract.Named("A")]).Select(d => d.ToString()).ShouldBe(
        [
            "/contracts/openapi.json:3:5: warning invalid-pattern: The pattern \"a{2,1}\" has a repetition whose bounds are out of order"
            + " (at character 7). A pattern is an ECMA-262 regular expression.",
        ]);
    }

    [Test]
    public void Finds_what_is_wrong_behind_references_too()
    {
        var contract = HandmadeContract.WithSchemas("""{"A":{"items":{"$ref":"#/components/schemas/B"}},"B":{"allOf":[{"$ref":"#/components/schemas/C"}]},"C":{"type":"text"}}""");
        new SchemaSet(contract).Diagnose([contract.Named("A")]).Select(d => d.Place.Pointer).ShouldBe(["/components/schemas/C/type"]);
    }
}
