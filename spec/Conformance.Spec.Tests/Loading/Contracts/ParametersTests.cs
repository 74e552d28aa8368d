using Conformance.Model;

namespace Conformance.Spec.Tests.Loading.Contracts;

public sealed class ParametersTests
{
    [TestCase("query", "Form", true)]
    [TestCase("cookie", "Form", true)]
    [TestCase("path", "Simple", false)]
    [TestCase("header", "Simple", false)]
    public async Task Have_the_style_and_explode_of_their_location(string location, string style, bool explode)
    {
        var parameter = (await OperationAsync($"parameters: [{{name: a, in: {location}, schema: {{type: string}}}}]")).Parameters.Single();

        (parameter.Style.ToString(), parameter.Explode, parameter.Required).ShouldBe((style, explode, location == "path"));
    }

    [Test]
    public async Task Say_themselves_how_they_are_written()
    {
        var parameter = (await OperationAsync(
            "parameters: [{name: a, in: query, required: true, deprecated: true, style: spaceDelimited, explode: false, allowReserved: true,"
            + " allowEmptyValue: true, schema: {type: array}, example: [1]}]")).Parameters.Single();

        (parameter.Style, parameter.Explode, parameter.Required, parameter.Deprecated, parameter.AllowReserved, parameter.AllowEmptyValue)
            .ShouldBe((ParameterStyle.SpaceDelimited, false, true, true, true, true));
        parameter.Examples.Single().ShouldSatisfyAllConditions(
            e => e.Name.ShouldBe(""),
            e => e.Value.GetRawText().ShouldBe("[1]"),
            e => e.Place.Pointer.ShouldBe("/paths/~1p/get/parameters/0/example"));
        parameter.Schema.ShouldNotBeNull().Pointer.ShouldBe("/paths/~1p/get/parameters/0/schema");
    }

    [Test]
    public async Task May_be_serialized_by_a_media_type()
    {
        var parameter = (await OperationAsync("parameters: [{name: a, in: query, content: {application/json: {schema: {type: object}}}}]")).Parameters.Single();

        parameter.Schema.ShouldBeNull();
        parameter.Content.ShouldNotBeNull().MediaType.ShouldBe("application/json");
        parameter.Content.Schema.ShouldNotBeNull().Json.GetRawText().ShouldBe("""{"type":"object"}""");
    }

    [Test]
    public async Task Of_the_operation_replace_those_of_the_path_item()
    {
        var contract = await Load.CleanAsync(
            """
            openapi: 3.0.3
            info: {title: T, version: '1'}
            paths:
              /p:
                parameters:
                - {name: a, in: query, schema: {type: integer}}
                - {name: X-Y, in: header, schema: {type: integer}}
                - {name: b, in: query, schema: {type: integer}}
                get:
                  parameters:
                  - {name: a, in: query, schema: {type: string}}
                  - {name: x-y, in: header, schema: {type: string}}
                  - {name: b, in: header, schema: {type: string}}
                  responses: {}
            """);

        contract.Operations.Single().Parameters.Select(p => $"{p.Location} {p.Name} {p.Place.Line}")
            .ShouldBe(["Query a 11", "Header x-y 12", "Header b 13", "Query b 8"]);
    }

    [Test]
    public async Task Referred_to_are_one_object_at_the_place_they_are_defined()
    {
        var contract = await Load.CleanAsync(
            """
            openapi: 3.0.3
            info: {title: T, version: '1'}
            paths:
              /p:
                get: {parameters: [{$ref: '#/components/parameters/alias'}], responses: {}}
                put: {parameters: [{$ref: '#/components/parameters/real'}], responses: {}}
                post: {parameters: [{$ref: '#/paths/~1p/put/parameters/0'}], responses: {}}
            components:
              parameters:
                alias: {$ref: '#/components/parameters/real'}
                real: {name: q, in: query, schema: {type: string}}
            """);

        var parameters = contract.Operations.Select(o => o.Parameters.Single()).ToList();
        parameters[1].ShouldBeSameAs(parameters[0]);
        parameters[2].ShouldBeSameAs(parameters[0]);
        parameters[0].Place.Line.ShouldBe(11);
        parameters[0].Place.Pointer.ShouldBe("/components/parameters/real");
    }

    [Test]
    public async Task Have_named_examples_also_by_reference()
    {
        var contract = await Load.CleanAsync(Load.Operation(
            "parameters: [{name: a, in: query, schema: {}, examples: {one: {value: 1}, two: {$ref: '#/components/examples/two'}, away: {externalValue: x}}}]",
            "components: {examples: {two: {value: 2}}}"));

        contract.Operations.Single().Parameters.Single().Examples.Select(e => $"{e.Name} {e.Value} {e.Place.Pointer}").ShouldBe(
            ["one 1 /paths/~1p/get/parameters/0/examples/one/value", "two 2 /components/examples/two/value"]);
    }

    private static async Task<Operation> OperationAsync(string members) =>
        (await Load.CleanAsync(Load.Operation($"{members}, responses: {{}}"))).Operations.Single();
}
