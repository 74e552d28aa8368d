namespace Conformance.Mock.Tests.Stories;

/// <summary>What becomes of the same request twice, and of ids that are gone.</summary>
public sealed class CreationTests
{
    private const string Book = """{"isbn":"9780306406157","title":"Measures"}""";

    private MockServer _mock = null!;

    [TearDown]
    public async Task Stop() => await _mock.DisposeAsync();

    [Test]
    public async Task The_same_twice_conflicts_where_a_conflict_is_documented()
    {
        using var client = await ClientAsync(new MockOptions());
        var book = (await client.Call(201, "POST", "/books", Book))!;
        await client.Call(409, "POST", "/books", Book);
        await client.Call(201, "POST", "/books", Book.Replace("Measures", "Weights", StringComparison.Ordinal));
        await client.Call(200, "PUT", $"/books/{book["id"]}", Book.Replace("Measures", "Scales", StringComparison.Ordinal));
        var again = (await client.Call(201, "POST", "/books", Book))!;
        await client.Call(204, "DELETE", $"/books/{again["id"]}");
        await client.Call(201, "POST", "/books", Book);
    }

    [Test]
    public async Task Where_unknown_ids_are_made_up_a_deleted_one_is_not()
    {
        using var client = await ClientAsync(MockOptions.Embedded(1));
        var book = (await client.Call(201, "POST", "/books", Book))!;
        await client.Call(204, "DELETE", $"/books/{book["id"]}");
        await client.Call(404, "GET", $"/books/{book["id"]}");
        await client.Call(200, "GET", "/books/00000000-0000-4000-8000-000000000000");
    }

    private async Task<Client> ClientAsync(MockOptions options)
    {
        _mock = await MockServer.StartAsync(await Contracts.Of("library-3.0"), options, CancellationToken.None);
        return new Client(_mock.Address, "Bearer all");
    }
}
