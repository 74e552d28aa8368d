namespace Conformance.Spec.Tests.Resources;

public sealed class IdentityTests
{
    [TestCase("userId", "{id: {type: string}, userId: {type: string}}", "/userId")]
    [TestCase("userId", "{id: {type: string}, name: {type: string}}", "/id")]
    [TestCase("keyId", "{kid: {type: string}}", "/kid")]
    [TestCase("kid", "{kid: {type: string}}", "/kid")]
    [TestCase("featureName", "{name: {type: string}, status: {type: string}}", "/name")]
    [TestCase("methodType", "{type: {type: string}}", "/type")]
    [TestCase("id", "{uuid: {type: string}}", "/uuid")]
    [TestCase("id", "{colour: {type: string}}", null)]
    public async Task Finds_the_id_in_a_representation(string parameter, string properties, string? pointer) =>
        (await IdentityOf(parameter, properties)).Pointer.ShouldBe(pointer);

    [Test]
    public async Task Knows_other_values_that_address_an_item()
    {
        var identity = await IdentityOf("userIdOrLogin", "{id: {type: string}, profile: {type: object, properties: {login: {type: string}}}}");
        identity.Pointer.ShouldBe("/id");
        identity.Alternates.ShouldBe(["/profile/login"]);
    }

    [Test]
    public async Task Knows_ids_that_the_document_enumerates()
    {
        var identity = await IdentityOf("kind", "{kind: {type: string}}", "{type: string, enum: [A, B]}");
        identity.IsEnumerated.ShouldBeTrue();
        identity.Keys.Select(k => k.ToString()).ShouldBe(["A", "B"]);
    }

    [Test]
    public async Task Takes_an_example_from_the_representation_where_the_parameter_has_none() =>
        (await IdentityOf("id", "{id: {type: string, example: abc}}")).Example.ToString().ShouldBe("abc");

    private static async Task<Spec.Resources.Identity> IdentityOf(string parameter, string properties, string schema = "{type: string}")
    {
        var graph = await GraphOf.DocumentAsync($$"""
            paths:
              /things/{{{parameter}}}:
                get:
                  parameters: [{name: {{parameter}}, in: path, required: true, schema: {{schema}} }]
                  responses:
                    '200':
                      description: OK
                      content: {application/json: {schema: {type: object, properties: {{properties}} } } }
            """);
        return graph.Resources.Single().Identity.ShouldNotBeNull();
    }
}
