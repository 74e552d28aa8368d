namespace Conformance.Mock.Tests.Stories;

public sealed class CollectionChangeTests
{
    private const string Document = """
        openapi: 3.0.3
        info: {title: T, version: '1'}
        paths:
          /books:
            get:
              responses:
                '200': {description: OK, content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Book'}}}}}
            patch:
              requestBody: {content: {application/json: {schema: {type: object, properties: {title: {type: string}}}}}}
              responses:
                '200': {description: OK, content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Book'}}}}}
          /books/{bookId}:
            get:
              parameters: [{name: bookId, in: path, required: true, schema: {type: string}}]
              responses:
                '200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/Book'}}}}
        components:
          schemas:
            Book: {type: object, properties: {id: {type: string}, title: {type: string}}}
        """;

    [Test]
    public async Task A_change_of_a_collection_makes_no_item()
    {
        await using var mock = await MockServer.StartAsync(await Contracts.Parse(Document), new MockOptions { Population = 3 }, CancellationToken.None);
        using var client = new Client(mock.Address);
        var before = await client.List("/books");
        await client.Call(200, "PATCH", "/books", """{"title":"All of them"}""");
        (await client.List("/books")).Select(b => b.ToJsonString()).ShouldBe(before.Select(b => b.ToJsonString()));
    }
}
