using Conformance.Model;

namespace Conformance.Spec.Tests.Loading.Contracts;

/// <summary>What Swagger 2.0 says in its own way and the contract says like later editions.</summary>
public sealed class SwaggerTests
{
    [TestCase("{}", "/")]
    [TestCase("{basePath: /v1/}", "/v1")]
    [TestCase("{host: example.com}", "https://example.com")]
    [TestCase("{host: example.com, basePath: v1, schemes: [http, ws, https]}", "http://example.com/v1 https://example.com/v1")]
    public async Task Servers_are_schemes_host_and_base_path(string members, string servers)
    {
        var contract = await Load.CleanAsync($"swagger: '2.0'\ninfo: {{title: T, version: '1'}}\npaths: {{}}\n{members.Trim('{', '}').Replace(", ", "\n", StringComparison.Ordinal)
            .Replace("http\nws\nhttps", "http, ws, https", StringComparison.Ordinal)}\n");

        string.Join(' ', contract.Servers.Select(s => s.Url)).ShouldBe(servers);
    }

    [Test]
    public async Task Parameters_have_their_schema_without_what_is_no_schema()
    {
        var parameters = (await OperationAsync(
            """
            parameters:
                  - {name: a, in: query, type: array, items: {type: integer}, maxItems: 3, description: d, x-n: 1}
                  - {name: b, in: query, type: array, items: {type: string}, collectionFormat: multi}
                  - {name: c, in: header, type: array, items: {type: string}, collectionFormat: tsv}
                  - {name: d, in: path, required: true, type: array, items: {$ref: '#/definitions/D'}, collectionFormat: pipes}
                  - {$ref: '#/parameters/e'}
            """)).Parameters;

        parameters.Select(p => $"{p.Location} {p.Name} {p.Style} {p.Explode} {p.Required}").ShouldBe(
            [
                "Query a Form False False", "Query b Form True False", "Header c TabDelimited False False", "Path d PipeDelimited False True",
                "Query e SpaceDelimited False True",
            ]);
        var schema = parameters[0].Schema.ShouldNotBeNull();
        schema.Json.GetRawText().ShouldBe("""{"type":"array","items":{"type":"integer"},"maxItems":3,"x-n":1}""");
        schema.Place.ShouldBe(parameters[0].Place);
    }

    [Test]
    public async Task The_schema_of_a_parameter_is_in_a_file_that_knows_its_places()
    {
        var contract = await Load.CleanAsync(Document("parameters: [{name: a, in: query, type: array, items: {type: integer}}]"));
        var schema = contract.Operations.Single().Parameters.Single().Schema.ShouldNotBeNull();
        var file = contract.Documents[schema.Document];

        file.TryResolve(schema.Pointer + "/items", out var items).ShouldBeTrue();
        items.GetRawText().ShouldBe("""{"type":"integer"}""");
        file.PlaceOf(schema.Pointer + "/items/type").ShouldBe(contract.Document.PlaceOf("/paths/~1p/post/parameters/0/items/type"));
        file.Index.Lines(1, 1).ShouldBe(["swagger: '2.0'"]);
    }

    [Test]
    public async Task The_schema_of_an_item_may_be_a_reference_into_the_document()
    {
        var contract = await Load.CleanAsync(Document("parameters: [{name: a, in: query, type: array, items: {$ref: '#/definitions/D'}}]"));
        var schema = contract.Operations.Single().Parameters.Single().Schema.ShouldNotBeNull();
        var schemas = new Conformance.Spec.Schemas.SchemaSet(contract);

        schemas.Resolve(schemas.Child(schema, "items").ShouldNotBeNull()).Json.GetRawText().ShouldBe("""{"type":"string"}""");
    }

    [Test]
    public async Task A_body_parameter_becomes_the_body()
    {
        var operation = await OperationAsync(
            "consumes: [application/json, text/x]\n      parameters: [{name: b, in: body, required: true, schema: {$ref: '#/definitions/D'}}]");

        operation.Parameters.ShouldBeEmpty();
        var body = operation.RequestBody.ShouldNotBeNull();
        body.Required.ShouldBeTrue();
        body.Content.Select(c => $"{c.MediaType} {c.Schema?.Pointer}").ShouldBe(
            ["application/json /paths/~1p/post/parameters/0/schema", "text/x /paths/~1p/post/parameters/0/schema"]);
        body.Place.Pointer.ShouldBe("/paths/~1p/post/parameters/0");
    }

    [TestCase("", "", "application/x-www-form-urlencoded")]
    [TestCase("", ", {name: f, in: formData, type: file}", "multipart/form-data")]
    [TestCase("consumes: [multipart/form-data, application/x-www-form-urlencoded, text/x]\n      ", "", "multipart/form-data application/x-www-form-urlencoded")]
    public async Task Form_parameters_become_one_body(string consumes, string more, string types)
    {
        var body = (await OperationAsync(
            $"{consumes}parameters: [{{name: a, in: formData, type: integer, required: true}}, {{$ref: '#/parameters/form'}}{more}]")).RequestBody.ShouldNotBeNull();

        string.Join(' ', body.Content.Select(c => c.MediaType)).ShouldBe(types);
        var file = more.Length == 0 ? "" : ""","f":{"type":"string","format":"binary"}""";
        body.Content[0].Schema.ShouldNotBeNull().Json.GetRawText().ShouldBe(
            """{"type":"object","properties":{"a":{"type":"integer"},"s":{"type":"string"}""" + file + """},"required":["a"]}""");
        body.Required.ShouldBeTrue();
    }

    [TestCase("{name: a, in: formData, type: string}", "application/x-www-form-urlencoded /0")]
    [TestCase("{name: a, in: body, schema: {type: string}}", "application/json /paths/~1p/parameters/0/schema")]
    public async Task A_path_item_may_have_the_body_of_its_operations(string parameter, string body)
    {
        var contract = await Load.CleanAsync($"swagger: '2.0'\ninfo: {{title: T, version: '1'}}\npaths: {{/p: {{parameters: [{parameter}], post: {{responses: {{}}}}}}}}\n");

        var operation = contract.Operations.Single();
        operation.Parameters.ShouldBeEmpty();
        operation.RequestBody.ShouldNotBeNull().Content.Select(c => $"{c.MediaType} {c.Schema?.Pointer}").ShouldBe([body]);
    }

    [Test]
    public async Task Responses_have_the_media_types_that_are_produced()
    {
        var operation = await OperationAsync(
            """
            produces: [application/json, text/x]
                  responses:
                    '200': {description: OK, schema: {type: string}, headers: {X-A: {type: integer, minimum: 1}}, examples: {text/x: abc}}
                    '204': {description: No}
                    default: {$ref: '#/responses/error'}
            """,
            responses: "");

        operation.Responses.Select(r => $"{r.Status} {string.Join(' ', r.Content.Select(c => c.MediaType))}").ShouldBe(
            ["200 application/json text/x", "204 ", "default application/json text/x"]);
        var success = operation.Responses[0];
        success.Content[0].Schema.ShouldNotBeNull().Pointer.ShouldBe("/paths/~1p/post/responses/200/schema");
        success.Content[0].Examples.ShouldBeEmpty();
        success.Content[1].Examples.Single().Value.GetString().ShouldBe("abc");
        success.Headers.Single().Schema.ShouldNotBeNull().Json.GetRawText().ShouldBe("""{"type":"integer","minimum":1}""");
    }

    [Test]
    public async Task Global_media_types_hold_where_an_operation_has_none()
    {
        var contract = await Load.CleanAsync(Document(
            "parameters: [{name: b, in: body, schema: {}}]\n      responses: {'200': {description: OK, schema: {}}}", "", "consumes: [a/b]\nproduces: [c/d]\n"));

        var operation = contract.Operations.Single();
        operation.RequestBody.ShouldNotBeNull().Content.Single().MediaType.ShouldBe("a/b");
        operation.Responses.Single().Content.Single().MediaType.ShouldBe("c/d");
    }

    [Test]
    public async Task Security_schemes_keep_their_meaning()
    {
        var contract = await Load.CleanAsync(Document("security: [{o: [a]}, {k: [], b: []}]"));

        contract.SecuritySchemes.Values.Select(s => $"{s.Name} {s.Kind} {s.HttpScheme} {s.Location} {s.ParameterName} {string.Join(',', s.Scopes)} {string.Join(',', s.TokenUrls)}")
            .ShouldBe(["o OAuth2    a,c [clientCredentials, https://t]", "b Http basic    ", "k ApiKey  Query K  "]);
        contract.Operations.Single().Security.Select(r => string.Join('+', r.Schemes.Keys)).ShouldBe(["o", "k+b"]);
    }

    private static async Task<Operation> OperationAsync(string members, string responses = "responses: {}") =>
        (await Load.CleanAsync(Document(members, responses))).Operations.Single();

    private static string Document(string members, string responses = "responses: {}", string rest = "") =>
        $$$"""
        swagger: '2.0'
        info: {title: T, version: '1'}
        {{{rest}}}paths:
          /p:
            post:
              {{{members}}}
              {{{responses}}}
        definitions: {D: {type: string}}
        parameters:
          e: {name: e, in: query, required: true, type: array, items: {type: string}, collectionFormat: ssv}
          form: {name: s, in: formData, type: string}
        responses: {error: {description: E, schema: {type: object} } }
        securityDefinitions:
          o: {type: oauth2, flow: application, tokenUrl: 'https://t', scopes: {a: b, c: d}}
          b: {type: basic}
          k: {type: apiKey, in: query, name: K}
        """;
}
