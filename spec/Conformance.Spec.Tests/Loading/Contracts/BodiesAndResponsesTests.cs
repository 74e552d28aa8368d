using System.Text.Json;
using Conformance.Model;

namespace Conformance.Spec.Tests.Loading.Contracts;

public sealed class BodiesAndResponsesTests
{
    [Test]
    public async Task A_body_offers_its_media_types_in_order()
    {
        var body = (await Load.CleanAsync(Load.Operation(
            "requestBody: {required: true, content: {application/xml: {}, application/json: {schema: {type: string}, example: a}}}, responses: {}")))
            .Operations.Single().RequestBody.ShouldNotBeNull();

        body.Required.ShouldBeTrue();
        body.Content.Select(c => c.MediaType).ShouldBe(["application/xml", "application/json"]);
        body.Content[0].Schema.ShouldBeNull();
        body.Content[1].Examples.Single().Value.GetString().ShouldBe("a");
    }

    [Test]
    public async Task A_multipart_body_says_how_its_parts_are_written()
    {
        var body = (await Load.CleanAsync(Load.Operation(
            """
            requestBody: {content: {multipart/form-data: {schema: {type: object}, encoding: {
              a: {contentType: image/png, style: form, explode: false, allowReserved: true, headers: {X-A: {required: true, schema: {type: integer}}}},
              b: {}}}}}, responses: {}
            """))).Operations.Single().RequestBody.ShouldNotBeNull();

        var encoding = body.Content.Single().Encoding;
        encoding.Keys.ShouldBe(["a", "b"]);
        var first = encoding["a"];
        (first.ContentType, first.Style, first.Explode, first.AllowReserved).ShouldBe(("image/png", ParameterStyle.Form, false, true));
        first.Headers.Select(h => $"{h.Name} {h.Required} {h.Schema?.Json.GetRawText()}").ShouldBe(["""X-A True {"type":"integer"}"""]);
        var second = encoding["b"];
        (second.ContentType, second.Style, second.Explode, second.AllowReserved).ShouldBe((null, null, null, false));
    }

    [Test]
    public async Task Responses_keep_their_order_headers_and_links()
    {
        var operation = (await Load.CleanAsync(Load.Operation(
            """
            responses: {
              '404': {$ref: '#/components/responses/missing'},
              2XX: {description: OK,
                headers: {Link: {$ref: '#/components/headers/link'}, content-type: {schema: {type: string}}, X-N: {required: true, explode: true, schema: {type: object}, example: {a: 1}}},
                links: {next: {operationId: g, parameters: {after: $response.body#/next, n: 5}, requestBody: {a: 1}}, other: {$ref: '#/components/links/other'}}},
              default: {$ref: '#/components/responses/missing'}}
            """,
            """
            components:
              responses: {missing: {description: Gone, content: {application/json: {schema: {type: object}}}}}
              headers: {link: {schema: {type: string}}}
              links: {other: {operationRef: '#/paths/~1p/get'}}
            """))).Operations.Single();

        operation.Responses.Select(r => $"{r.Status} {r.Place.Pointer}").ShouldBe(
            ["404 /components/responses/missing", "2XX /paths/~1p/get/responses/2XX", "default /components/responses/missing"]);
        operation.Responses[0].Content.ShouldBeSameAs(operation.Responses[2].Content);
        var success = operation.Responses[1];
        success.Headers.Select(h => $"{h.Name} {h.Required} {h.Explode} {h.Place.Pointer}").ShouldBe(
            ["Link False False /components/headers/link", "X-N True True /paths/~1p/get/responses/2XX/headers/X-N"]);
        success.Links.Select(l => $"{l.Name} {l.OperationId} {l.OperationRef} {l.Place.Pointer}").ShouldBe(
            ["next g  /paths/~1p/get/responses/2XX/links/next", "other  #/paths/~1p/get /components/links/other"]);
        JsonSerializer.Serialize(success.Links[0].Parameters).ShouldBe("""{"after":"$response.body#/next","n":5}""");
        success.Links[0].RequestBody.ShouldNotBeNull().GetRawText().ShouldBe("""{"a":1}""");
    }

    [Test]
    public async Task Schemas_stay_as_written_whatever_the_library_would_make_of_them()
    {
        const string Schema = """{"$ref":"#/components/schemas/A","nullable":true,"maxLength":4294967296,"x-y":1,"multipleOf":1e30}""";
        var content = (await Load.CleanAsync(Load.Operation(
            $"responses: {{'200': {{description: OK, content: {{application/json: {{schema: {Schema}}}}}}}}}", "components: {schemas: {A: {}}}")))
            .Operations.Single().Responses.Single().Content.Single();

        content.Schema.ShouldNotBeNull().Json.GetRawText().ShouldBe(Schema);
    }
}
