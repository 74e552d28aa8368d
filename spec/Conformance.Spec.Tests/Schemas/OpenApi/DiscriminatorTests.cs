using Conformance.Model;
using Conformance.Spec.Schemas;

namespace Conformance.Spec.Tests.Schemas.OpenApi;

[TestFixture]
internal sealed class DiscriminatorTests
{
    private static readonly Contract Pets = HandmadeContract.WithSchemas(
        """
        {
          "Pet": {
            "type": "object", "required": ["kind"],
            "properties": {"kind": {"type": "string"}, "friend": {"$ref": "#/components/schemas/Pet"}},
            "discriminator": {"propertyName": "kind", "mapping": {"cat": "#/components/schemas/Cat", "dog": "Dog"}}
          },
          "Cat": {"allOf": [{"$ref": "#/components/schemas/Pet"}, {"required": ["lives"], "properties": {"lives": {"type": "integer"}}}]},
          "Dog": {"allOf": [{"$ref": "#/components/schemas/Pet"}, {"required": ["tail"]}]},
          "Puppy": {"allOf": [{"$ref": "#/components/schemas/Dog"}, {"required": ["age"]}]},
          "Stone": {"required": ["weight"]}
        }
        """);

    [TestCase("""{"kind":"cat","lives":9}""", new string[0])]
    [TestCase("""{"kind":"cat"}""", new[] { "required" })]
    [TestCase("""{"kind":"dog"}""", new[] { "required" })]
    [TestCase("""{"kind":"Puppy","tail":1}""", new[] { "required" }, TestName = "A derived schema goes by its name")]
    [TestCase("""{"kind":"Stone"}""", new string[0], TestName = "A schema that is not derived is not meant")]
    [TestCase("""{"kind":"fish"}""", new string[0], TestName = "An unknown value is left to the property's own schema")]
    [TestCase("""{"kind":5}""", new[] { "type /kind" })]
    [TestCase("""{"kind":"fish","friend":{"kind":"cat","friend":{"kind":"dog"}}}""", new[] { "required /friend/friend", "required /friend" })]
    [TestCase("""{"kind":"\u0063at"}""", new[] { "required" }, TestName = "A value written with escapes is the same value")]
    public void A_base_schema_chooses_the_schema_that_the_value_names(string instance, string[] errors) => Pets.Errors("Pet", instance).ShouldBe(errors);

    [TestCase("""{"kind":"cat","lives":9}""", new string[0])]
    [TestCase("""{"kind":"dog","lives":9}""", new[] { "required" }, TestName = "A cat that says it is a dog must be one")]
    public void A_derived_schema_includes_its_base_without_end(string instance, string[] errors) => Pets.Errors("Cat", instance).ShouldBe(errors);

    [TestCase("oneOf", """{"kind":"cat","lives":"x"}""", new[] { "type /lives" })]
    [TestCase("oneOf", """{"kind":"cat","lives":1,"tail":1}""", new string[0], TestName = "What fits two branches is the one that it says it is")]
    [TestCase("oneOf", """{"kind":"Dog"}""", new[] { "required" }, TestName = "A branch goes by its schema's name")]
    [TestCase("oneOf", """{"kind":"fish","tail":1,"lives":1}""", new[] { "oneOf" }, TestName = "A value that names no branch leaves all of them")]
    [TestCase("oneOf", "5", new[] { "oneOf", "type" })]
    [TestCase("anyOf", """{"kind":"cat","lives":"x","tail":1}""", new[] { "type /lives" })]
    [TestCase("anyOf", """{"kind":"fish","tail":1}""", new string[0])]
    public void A_discriminator_chooses_the_branch(string keyword, string instance, string[] errors) => HandmadeContract.WithSchemas(
        $$"""
        {
          "Pet": {
            "{{keyword}}": [{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Dog"}],
            "discriminator": {"propertyName": "kind", "mapping": {"cat": "#/components/schemas/Cat"} }
          },
          "Cat": {"type": "object", "required": ["lives"], "properties": {"lives": {"type": "integer"} } },
          "Dog": {"type": "object", "required": ["tail"]}
        }
        """).Errors("Pet", instance).ShouldBe(errors);

    [Test]
    public void A_mapping_that_names_no_schema_is_reported()
    {
        var contract = HandmadeContract.WithSchemas(
            """{"A":{"discriminator":{"propertyName":"k","mapping":{"x":"#/components/schemas/Gone","y":7}}},"B":{"discriminator":{"mapping":{}}}}""");
        new SchemaSet(contract).Diagnose([contract.Named("A"), contract.Named("B")]).Select(d => (d.Id, d.Place.Pointer)).ShouldBe(
        [
            ("unmapped-discriminator", "/components/schemas/A/discriminator"),
            ("unmapped-discriminator", "/components/schemas/A/discriminator"),
            ("invalid-keyword", "/components/schemas/B/discriminator"),
        ], ignoreOrder: true);
    }

    [Test]
    public void Swagger_names_the_property_alone()
    {
        var contract = HandmadeContract.Of(
            """
            {"definitions": {
              "Pet": {"type": "object", "discriminator": "kind", "required": ["kind"], "properties": {"kind": {"type": "string"}}},
              "Cat": {"allOf": [{"$ref": "#/definitions/Pet"}, {"required": ["lives"]}]}
            }}
            """,
            SpecVersion.V20);
        var pet = new SchemaSet(contract).Compile(contract.Schema("/definitions/Pet"));
        pet.Errors("""{"kind":"Cat"}""").ShouldBe(["required"]);
        pet.Errors("""{"kind":"Pet"}""").ShouldBeEmpty();
    }
}
