using Conformance.Spec.Loading;

namespace Conformance.Mock.Tests;

public sealed class TotalHeaderTests
{
    private const string Document = """
        openapi: 3.0.3
        info: {title: T, version: '1'}
        paths:
          /books:
            get:
              responses:
                '200':
                  description: OK
                  headers: {X-Total-Count: {required: true, schema: {type: integer, example: 7}}}
                  content: {application/json: {schema: {type: array, items: {type: object, properties: {id: {type: string}}}}}}
        """;

    [Test]
    public async Task A_total_stands_once_and_counts_the_items()
    {
        var path = Path.Combine(TestContext.CurrentContext.WorkDirectory, "total-header.yaml");
        await File.WriteAllTextAsync(path, Document);
        var contract = (await new ContractLoader(new LoadOptions()).LoadAsync(path, CancellationToken.None)).Contract!;
        await using var mock = await MockServer.StartAsync(contract, new MockOptions { Population = 4 }, CancellationToken.None);
        using var wire = new Wire(mock.Address);
        using var answer = await wire.SendAsync("GET", "/books");
        answer.Headers.GetValues("X-Total-Count").ShouldBe(["4"]);
    }
}
