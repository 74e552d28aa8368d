using Conformance.Model;
using Conformance.Spec.Schemas;

namespace Conformance.Spec.Tests.Schemas.OpenApi;

[TestFixture]
internal sealed class OpenApi30Tests
{
    private static readonly Contract Users = HandmadeContract.WithSchemas(
        """
        {
          "User": {
            "type": "object",
            "required": ["id", "name", "password"],
            "properties": {
              "id": {"type": "string", "readOnly": true},
              "name": {"$ref": "#/components/schemas/Name"},
              "password": {"type": "string", "writeOnly": true, "minLength": 2},
              "age": {"type": "integer", "minimum": 0, "exclusiveMaximum": true, "maximum": 150},
              "nick": {"type": "string", "nullable": true},
              "manager": {"$ref": "#/components/schemas/User"}
            },
            "additionalProperties": false
          },
          "Name": {"type": "string", "minLength": 1, "maxLength": 5, "pattern": "^\\w+$"}
        }
        """);

    [TestCase("""{"id":"1","name":"Ada","password":"pw"}""", new string[0])]
    [TestCase("""{"id":"1","name":"Ada","password":"pw","nick":null,"age":149}""", new string[0])]
    [TestCase("""{"name":"Ada"}""", new[] { "required", "required" })]
    [TestCase("""{"id":1,"name":"Ada Lovelace","password":"p","age":150,"x":1}""",
        new[] { "type /id", "maxLength /name", "pattern /name", "minLength /password", "maximum /age", "additionalProperties /x" })]
    [TestCase("""{"id":"1","name":"Ada","password":"pw","manager":{"id":"2","name":"","password":"pw"}}""",
        new[] { "minLength /manager/name", "pattern /manager/name" })]
    [TestCase("[]", new[] { "type" })]
    public void Judges_an_object(string instance, string[] errors) => Users.Errors("User", instance).ShouldBe(errors);

    [Test]
    public void Asks_a_request_for_no_read_only_property() =>
        Users.Errors("User", """{"name":"Ada","password":"pw"}""", Direction.Request).ShouldBeEmpty();

    [Test]
    public void Accepts_a_read_only_property_in_a_request() =>
        Users.Errors("User", """{"id":"1","name":"Ada","password":"pw"}""", Direction.Request).ShouldBeEmpty();

    [Test]
    public void Asks_a_response_for_no_write_only_property() =>
        Users.Errors("User", """{"id":"1","name":"Ada"}""", Direction.Response).ShouldBeEmpty();

    [Test]
    public void Rejects_a_write_only_property_in_a_response() =>
        Users.Errors("User", """{"id":"1","name":"Ada","password":"pw"}""", Direction.Response).ShouldBe(["writeOnly /password"]);

    [Test]
    public void Follows_references_to_the_schema_meant()
    {
        var schemas = new SchemaSet(Users);
        var name = schemas.Child(Users.Named("User"), "properties", "name").ShouldNotBeNull();
        schemas.Resolve(name).Pointer.ShouldBe("/components/schemas/Name");
        schemas.Child(Users.Named("User"), "properties", "nothing").ShouldBeNull();
    }
}
