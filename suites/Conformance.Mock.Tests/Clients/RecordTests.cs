using System.Collections.Concurrent;
using System.Text;

using Conformance.Mock.Clients;
using Conformance.Model;

namespace Conformance.Mock.Tests.Clients;

public sealed class RecordTests
{
    private const string Document = """
        openapi: 3.0.3
        info: {title: T, version: '1'}
        security: [{key: []}]
        paths:
          /books:
            get:
              parameters:
              - {name: limit, in: query, schema: {type: integer, maximum: 50}}
              - {name: filter, in: query, style: deepObject, schema: {type: object, properties: {author: {type: string}}}}
              - {name: X-Trace, in: header, schema: {type: string}}
              - {name: shelf, in: cookie, schema: {type: string}}
              responses: {'200': {description: OK, content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Book'}}}}}}
            post:
              requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Book'}}}}
              responses: {'201': {description: Created, content: {application/json: {schema: {$ref: '#/components/schemas/Book'}}}}}
          /books/{id}:
            delete: {parameters: [{name: id, in: path, required: true, schema: {type: string}}], responses: {'204': {description: Gone}}}
        components:
          securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}
          schemas:
            Book:
              type: object
              required: [title]
              properties:
                id: {type: string, readOnly: true}
                title: {type: string}
                authors: {type: array, items: {type: object, properties: {name: {type: string}}}}
        """;

    private readonly ConcurrentQueue<Passage> _passages = new();
    private MockServer _mock = null!;
    private Wire _wire = null!;
    private UsageRecorder _recorder = null!;

    [SetUp]
    public async Task Start()
    {
        var contract = await Contracts.Parse(Document);
        _passages.Clear();
        _recorder = new UsageRecorder(contract);
        var options = new MockOptions { Population = 0, Observe = Observe };
        _mock = await MockServer.StartAsync(contract, options, CancellationToken.None);
        _wire = new Wire(_mock.Address) { Authorization = null };

        void Observe(Passage passage)
        {
            _passages.Enqueue(passage);
            _recorder.Add(passage);
        }
    }

    [TearDown]
    public async Task Stop()
    {
        _wire.Dispose();
        await _mock.DisposeAsync();
    }

    [Test]
    public async Task Gathers_what_clients_use()
    {
        await CallAsync("POST", "/books", """{"title":"Emma","authors":[{"name":"Jane"},{"born":1775}]}""");
        await CallAsync("GET", "/books?limit=5&filter[author]=Jane", null, new Field("X-Trace", "1"), new Field("Cookie", "shelf=a"));
        await CallAsync("GET", "/books?other=1");
        await CallAsync("DELETE", "/books/none");
        await CallAsync("GET", "/nowhere");

        Written(_recorder.ToRecord()).ShouldBe(
            """
            GET /books (2) query filter, query limit, header X-Trace, cookie shelf
              200 application/json: /*/authors, /*/authors/*/born, /*/authors/*/name, /*/id, /*/title
            POST /books (1)
              application/json: /authors, /authors/*/born, /authors/*/name, /title
              201 application/json: /authors, /authors/*/born, /authors/*/name, /id, /title
            DELETE /books/{id} (1) path id
              404 application/problem+json: /detail, /errors, /errors/*/detail, /instance, /status, /title

            """.ReplaceLineEndings("\n"));
        _recorder.Calls.ShouldBe(4);
    }

    [TestCase("GET", "/books?limit=51", null, "query limit: expected at most 50")]
    [TestCase("GET", "/nowhere", null, "the contract has no path /nowhere")]
    [TestCase("PATCH", "/books", null, "the path has no method PATCH; it has GET, POST, HEAD, OPTIONS")]
    [TestCase("POST", "/books", "{}", "body: expected the property \"title\"")]
    [TestCase("POST", "/books", null, "body: expected a body")]
    [TestCase("DELETE", "/books/none", null)]
    [TestCase("OPTIONS", "/books", null)]
    [TestCase("HEAD", "/books", null)]
    public async Task Names_what_a_client_breaks(string method, string target, string? body, params string[] violations)
    {
        await CallAsync(method, target, body);

        _passages.ShouldHaveSingleItem().Violations.ShouldBe(violations);
    }

    [Test]
    public async Task A_call_without_credentials_or_for_what_is_not_offered_breaks_the_contract()
    {
        using var answer = await _wire.SendAsync("GET", "/books", null, new Field("Accept", "image/png"));

        _passages.ShouldHaveSingleItem().Violations.ShouldBe(["credentials: expected a valid one", "header Accept: expected a media type that is offered"]);
    }

    [Test]
    public async Task What_is_no_part_of_the_contract_is_not_observed()
    {
        await CallAsync("GET", "/__conformance/requests");
        _passages.ShouldBeEmpty();
    }

    private async Task CallAsync(string method, string target, string? json = null, params Field[] headers) =>
        (await _wire.SendAsync(method, target, json, [new Field("X-Key", "k"), .. headers])).Dispose();

    private static string Written(UsedContract used)
    {
        var text = new StringBuilder();
        foreach (var operation in used.Operations)
        {
            text.Append($"{operation.Operation} ({operation.Calls}) {string.Join(", ", operation.Parameters.Select(p => $"{p.In.ToString().ToLowerInvariant()} {p.Name}"))}".TrimEnd()).Append('\n');
            foreach (var body in operation.Request) text.Append($"  {body.MediaType}: {string.Join(", ", body.Properties)}\n");
            foreach (var response in operation.Responses) text.Append($"  {response.Status} {response.MediaType}: {string.Join(", ", response.Properties)}\n");
        }

        return text.ToString();
    }
}
