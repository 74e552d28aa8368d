using System.Text.Json;
using System.Text.Json.Nodes;
using Conformance.Generators.Values;
using Conformance.Model;

namespace Conformance.Generators.Tests.Values;

/// <summary>Instances keep their schema, whatever it asks for.</summary>
internal sealed class InstanceGeneratorTests
{
    private static readonly string[] Schemas =
    [
        """{ "type": "string", "minLength": 3, "maxLength": 5 }""",
        """{ "type": "string", "pattern": "^(?=.*\\d)(?=.*[a-z])[a-z\\d]{8}$" }""",
        """{ "type": "string", "format": "email", "minLength": 70, "maxLength": 80 }""",
        """{ "type": "string", "format": "uuid" }""",
        """{ "type": "string", "format": "date-time" }""",
        """{ "type": "string", "format": "ipv6" }""",
        """{ "type": "string", "format": "hostname", "maxLength": 9 }""",
        """{ "type": "number", "minimum": 0.1, "exclusiveMinimum": true, "maximum": 0.2 }""",
        """{ "type": "integer", "multipleOf": 7, "minimum": 100, "maximum": 110 }""",
        """{ "type": "number", "multipleOf": 0.01, "minimum": -1, "maximum": 1 }""",
        """{ "type": "integer", "format": "int64", "minimum": -9223372036854775808, "maximum": 9223372036854775807 }""",
        """{ "type": "array", "items": { "type": "string", "enum": ["a", "b", "c"] }, "minItems": 3, "uniqueItems": true }""",
        """{ "type": "array", "items": { "type": "boolean" }, "minItems": 2, "maxItems": 2, "uniqueItems": true }""",
        """{ "type": "object", "minProperties": 3, "additionalProperties": { "type": "integer" } }""",
        """{ "type": "object", "maxProperties": 1, "properties": { "a": {}, "b": {}, "c": {} } }""",
        """{ "allOf": [ { "type": "object", "properties": { "a": { "type": "string" } } }, { "required": ["a", "b"], "properties": { "b": { "type": "integer", "maximum": 3 } } } ] }""",
        """{ "oneOf": [ { "type": "integer" }, { "type": "object", "required": ["x"] } ] }""",
        """{ "anyOf": [ { "required": ["a"] }, { "required": ["b"] } ], "properties": { "a": { "type": "string" }, "b": { "type": "string" } } }""",
        """{ "type": "string", "not": { "enum": ["a"] }, "enum": ["a", "b"] }""",
        """{ "type": "string", "nullable": true, "maxLength": 3 }""",
        """{ "$ref": "#/components/schemas/Tree" }""",
        """{ "$ref": "#/components/schemas/Pet" }""",
        """{ "$ref": "#/components/schemas/Cat" }""",
    ];

    private const string Components = """
        "Tree": { "type": "object", "required": ["name"], "properties": { "name": { "type": "string" }, "left": { "$ref": "#/components/schemas/Tree" }, "right": { "$ref": "#/components/schemas/Tree" } } },
        "Pet": { "type": "object", "required": ["kind"], "properties": { "kind": { "type": "string" } }, "discriminator": { "propertyName": "kind", "mapping": { "cat": "#/components/schemas/Cat", "dog": "#/components/schemas/Dog" } } },
        "Cat": { "allOf": [ { "$ref": "#/components/schemas/Pet" }, { "type": "object", "required": ["lives"], "properties": { "lives": { "type": "integer", "minimum": 1, "maximum": 9 } } } ] },
        "Dog": { "allOf": [ { "$ref": "#/components/schemas/Pet" }, { "type": "object", "required": ["bark"], "properties": { "bark": { "type": "boolean" } } } ] }
        """;

    [TestCaseSource(nameof(Schemas))]
    public void An_instance_keeps_its_schema(string schema)
    {
        var (contract, schemas) = Contracts.WithBody(schema, components: Components);
        var own = contract.Operations[0].RequestBody!.Content[0].Schema!;
        var generator = new InstanceGenerator(schemas);
        foreach (var inclusion in Enum.GetValues<Inclusion>())
        {
            for (var seed = 0UL; seed < 30; seed++)
            {
                var made = generator.Generate(own, Direction.Request, seed, new InstanceOptions { Inclusion = inclusion });
                made.Ok.ShouldBeTrue(made.Problem);
                schemas.Compile(own).Validate(JsonSerializer.SerializeToElement(made.Value), Direction.Request).ShouldBeEmpty();
            }
        }
    }

    [TestCase("""{ "type": "string", "minLength": 5, "maxLength": 2 }""")]
    [TestCase("""{ "type": "integer", "minimum": 5, "maximum": 2 }""")]
    [TestCase("""{ "allOf": [ { "type": "string" }, { "type": "integer" } ] }""")]
    public void What_no_value_can_keep_is_said_with_its_reason(string schema)
    {
        var (contract, schemas) = Contracts.WithBody(schema);
        var made = new InstanceGenerator(schemas).Generate(contract.Operations[0].RequestBody!.Content[0].Schema!, Direction.Request, 1, InstanceOptions.Default);
        made.Ok.ShouldBeFalse();
        made.Problem.ShouldNotBeNullOrWhiteSpace();
    }

    [Test]
    public void Read_only_properties_are_not_sent_and_write_only_ones_do_not_come_back()
    {
        var (contract, schemas) = Contracts.WithBody("""{ "type": "object", "properties": { "id": { "type": "string", "readOnly": true }, "secret": { "type": "string", "writeOnly": true }, "name": { "type": "string" } } }""");
        var own = contract.Operations[0].RequestBody!.Content[0].Schema!;
        Names(Direction.Request).ShouldBe(["secret", "name"]);
        Names(Direction.Response).ShouldBe(["id", "name"]);

        IEnumerable<string> Names(Direction direction) =>
            ((JsonObject)new InstanceGenerator(schemas).Generate(own, direction, 1, new InstanceOptions { Inclusion = Inclusion.All }).Value!).Select(m => m.Key);
    }

    [Test]
    public void Names_decide_what_strings_look_like()
    {
        var (contract, schemas) = Contracts.WithBody("""{ "type": "object", "properties": { "login": { "type": "string" }, "countryCode": { "type": "string" }, "mobilePhone": { "type": "string" }, "website": { "type": "string" } } }""");
        var made = new InstanceGenerator(schemas).Generate(contract.Operations[0].RequestBody!.Content[0].Schema!, Direction.Request, 1, new InstanceOptions { Inclusion = Inclusion.All }).Value!;
        made["login"]!.GetValue<string>().ShouldEndWith("@example.com");
        made["countryCode"]!.GetValue<string>().Length.ShouldBe(2);
        made["mobilePhone"]!.GetValue<string>().ShouldStartWith("+1202555");
        made["website"]!.GetValue<string>().ShouldStartWith("https://example.com/");
    }
}
