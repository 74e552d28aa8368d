using Conformance.Model;

namespace Conformance.Mock.Tests.Negotiation;

public sealed class NegotiationTests
{
    private const string Document = """
        openapi: 3.0.3
        info: {title: T, version: '1'}
        paths:
          /books:
            post:
              requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Book'}}}}
              responses:
                '201': {description: Created, content: {application/json: {schema: {$ref: '#/components/schemas/Book'}}}}
            get:
              responses:
                '200': {description: OK, content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Book'}}}}}
          /books/{id}:
            parameters: [{name: id, in: path, required: true, schema: {type: string}}]
            get:
              responses:
                '200':
                  description: OK
                  content:
                    application/json:
                      schema: {$ref: '#/components/schemas/Book'}
                      examples:
                        short: {value: {id: a, title: Emma}}
                        long title: {value: {id: b, title: The Life and Opinions of Tristram Shandy}}
                    text/plain: {schema: {type: string}}
                '404': {description: Gone, content: {application/json: {schema: {type: object, properties: {code: {type: string}, message: {type: string}}}}}}
                5XX: {description: Broken, content: {text/html: {schema: {type: string}, example: <p>Sorry</p>}}}
            delete: {responses: {'204': {description: Gone}}}
        components:
          schemas:
            Book: {type: object, required: [title], properties: {id: {type: string, readOnly: true}, title: {type: string}}}
        """;

    private MockServer _mock = null!;
    private Wire _wire = null!;
    private string _book = null!;

    [OneTimeSetUp]
    public async Task Start()
    {
        _mock = await MockServer.StartAsync(await Contracts.Parse(Document), new MockOptions { Population = 1 }, CancellationToken.None);
        _wire = new Wire(_mock.Address);
        using var list = await _wire.SendAsync("GET", "/books");
        _book = $"/books/{System.Text.Json.Nodes.JsonNode.Parse(await list.Content.ReadAsStringAsync())![0]!["id"]}";
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        _wire.Dispose();
        await _mock.DisposeAsync();
    }

    [TestCase(null, "application/json")]
    [TestCase("*/*", "application/json")]
    [TestCase("text/*", "text/plain")]
    [TestCase("text/plain;q=0.5, application/json;q=0.1", "text/plain")]
    [TestCase("text/plain;q=0, application/*;q=0.1", "application/json")]
    [TestCase("image/png, text/plain", "text/plain")]
    public async Task Gives_the_media_type_that_suits_best(string? accept, string mediaType)
    {
        using var answer = await _wire.SendAsync("GET", _book, null, accept is null ? [] : [new Field("Accept", accept)]);
        ((int)answer.StatusCode, answer.Content.Headers.ContentType!.MediaType).ShouldBe((200, mediaType));
    }

    [TestCase("image/png")]
    [TestCase("application/json;q=0, text/plain;q=0")]
    public async Task Refuses_where_nothing_suits(string accept)
    {
        using var answer = await _wire.SendAsync("GET", _book, null, new Field("Accept", accept));
        ((int)answer.StatusCode, answer.Content.Headers.ContentType!.MediaType).ShouldBe((406, "application/problem+json"));
    }

    [Test]
    public async Task What_cannot_be_shown_is_not_done()
    {
        using var refused = await _wire.SendAsync("POST", "/books", """{"title":"Emma"}""", new Field("Accept", "image/png"));
        ((int)refused.StatusCode).ShouldBe(406);
        using var list = await _wire.SendAsync("GET", "/books");
        System.Text.Json.Nodes.JsonNode.Parse(await list.Content.ReadAsStringAsync())!.AsArray().Count.ShouldBe(1);
    }

    [Test]
    public async Task Head_has_the_headers_of_get_and_no_body()
    {
        using var get = await _wire.SendAsync("GET", _book);
        using var head = await _wire.SendAsync("HEAD", _book);
        var body = await get.Content.ReadAsByteArrayAsync();

        ((int)head.StatusCode).ShouldBe(200);
        head.Content.Headers.ContentLength.ShouldBe(body.Length);
        head.Content.Headers.ContentType.ShouldBe(get.Content.Headers.ContentType);
        (await head.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
    }

    [TestCase("OPTIONS", "/books", 204, "POST, GET, HEAD, OPTIONS")]
    [TestCase("OPTIONS", "/books/1", 204, "GET, DELETE, HEAD, OPTIONS")]
    [TestCase("PUT", "/books/1", 405, "GET, DELETE, HEAD, OPTIONS")]
    [TestCase("BREW", "/books", 405, "POST, GET, HEAD, OPTIONS")]
    public async Task Says_which_methods_there_are(string method, string path, int status, string allow)
    {
        using var answer = await _wire.SendAsync(method, path);
        ((int)answer.StatusCode, string.Join(", ", answer.Content.Headers.Allow)).ShouldBe((status, allow));
    }

    [TestCase("example=short", 200, "example=short", """{"id":"a","title":"Emma"}""")]
    [TestCase("example=\"long title\"", 200, "example=\"long title\"", """{"id":"b","title":"The Life and Opinions of Tristram Shandy"}""")]
    [TestCase("CODE=200", 200, "code=200", """{"id":"a","title":"Emma"}""")]
    [TestCase("respond-async, code=200; x=y, code=404, wait=5", 200, "code=200", """{"id":"a","title":"Emma"}""")]
    [TestCase("code=404", 404, "code=404", """{"code":"unknown-id","message":"The client prefers this answer."}""")]
    [TestCase("code=503", 503, "code=503", "<p>Sorry</p>")]
    public async Task Answers_as_the_client_prefers(string prefer, int status, string applied, string body)
    {
        using var answer = await _wire.SendAsync("GET", _book, null, new Field("Prefer", prefer));
        ((int)answer.StatusCode, Applied(answer), await answer.Content.ReadAsStringAsync()).ShouldBe((status, applied, body));
    }

    [TestCase("code=201", "Prefer: code=201 is not documented; there are 200, 404, 5XX")]
    [TestCase("code=soon", "Prefer: code=soon is not documented; there are 200, 404, 5XX")]
    [TestCase("example=none", "Prefer: example=none is not documented; there are short, long title")]
    [TestCase("code=404, example=short", "Prefer: example=short is not documented; there are none")]
    public async Task Names_what_there_is_where_a_preference_cannot_be_met(string prefer, string problem)
    {
        using var answer = await _wire.SendAsync("GET", _book, null, new Field("Prefer", prefer));
        var body = System.Text.Json.Nodes.JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
        ((int)answer.StatusCode, Applied(answer), body["detail"]?.GetValue<string>() ?? body["title"]!.GetValue<string>()).ShouldBe((400, null, problem));
    }

    [Test]
    public async Task A_made_up_answer_keeps_the_contract_and_shows_neither_state_nor_example()
    {
        using var answer = await _wire.SendAsync("GET", "/books/made-up", null, new Field("Prefer", "dynamic=true"));
        var body = System.Text.Json.Nodes.JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
        ((int)answer.StatusCode, Applied(answer)).ShouldBe((200, "dynamic=true"));
        body["title"]!.GetValue<string>().ShouldNotBe("Emma");
    }

    [TestCase("wait=5")]
    [TestCase("dynamic=false")]
    [TestCase("")]
    public async Task Other_preferences_change_nothing(string prefer)
    {
        using var answer = await _wire.SendAsync("GET", _book, null, new Field("Prefer", prefer));
        ((int)answer.StatusCode, Applied(answer)).ShouldBe((200, null));
    }

    [Test]
    public async Task Nothing_is_deleted_by_a_preference()
    {
        using var preferred = await _wire.SendAsync("DELETE", _book, null, new Field("Prefer", "code=204"));
        using var read = await _wire.SendAsync("GET", _book);
        ((int)preferred.StatusCode, (int)read.StatusCode).ShouldBe((204, 200));
    }

    private static string? Applied(HttpResponseMessage answer) => answer.Headers.TryGetValues("Preference-Applied", out var values) ? values.Single() : null;
}
