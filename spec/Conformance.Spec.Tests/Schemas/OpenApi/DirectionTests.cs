using Conformance.Model;

namespace Conformance.Spec.Tests.Schemas.OpenApi;

[TestFixture]
internal sealed class DirectionTests
{
    private const string Schemas =
        """
        {
          "Id": {"type": "string", "readOnly": true},
          "Secret": {"allOf": [{"$ref": "#/components/schemas/Text"}], "writeOnly": true},
          "Text": {"type": "string"},
          "Base": {"type": "object", "properties": {"id": {"$ref": "#/components/schemas/Id"}, "secret": {"$ref": "#/components/schemas/Secret"}}},
          "ByReference": {"allOf": [{"$ref": "#/components/schemas/Base"}, {"required": ["id", "secret"]}]},
          "Elsewhere": {"properties": {"id": {"type": "string", "readOnly": true}}, "allOf": [{"required": ["id"]}]}
        }
        """;

    [TestCase("ByReference", """{"secret":"s"}""", Direction.Request, new string[0])]
    [TestCase("ByReference", """{}""", Direction.Request, new[] { "required" })]
    [TestCase("ByReference", """{"id":"1"}""", Direction.Response, new string[0])]
    [TestCase("ByReference", """{"secret":"s"}""", Direction.Response, new[] { "writeOnly /secret", "required" })]
    [TestCase("ByReference", """{}""", Direction.None, new[] { "required", "required" })]
    [TestCase("Elsewhere", """{}""", Direction.Request, new string[0])]
    [TestCase("Elsewhere", """{}""", Direction.Response, new[] { "required" })]
    public void A_property_is_required_of_the_side_that_sends_it(string name, string instance, Direction direction, string[] errors)
    {
        HandmadeContract.WithSchemas(Schemas).Errors(name, instance, direction).ShouldBe(errors, ignoreOrder: true);
        HandmadeContract.WithSchemas(Schemas, SpecVersion.V31).Errors(name, instance, direction).ShouldBe(errors, ignoreOrder: true);
    }
}
