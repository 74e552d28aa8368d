namespace Conformance.Mock.Tests.Stories;

/// <summary>What a body refers to must be there.</summary>
public sealed class ReferenceTests
{
    private MockServer _mock = null!;
    private Client _client = null!;

    [TearDown]
    public async Task Stop()
    {
        _client.Dispose();
        await _mock.DisposeAsync();
    }

    [Test]
    public async Task An_id_that_names_nothing_is_refused_and_one_that_names_something_is_taken()
    {
        await StartAsync(new MockOptions());
        var member = (await _client.Call(200, "GET", "/members?limit=1"))!["members"]![0]!["id"];
        var book = (await _client.List("/books?per_page=1"))[0]["id"];

        var refused = (await _client.Call(400, "POST", $"/members/{member}/loans", """{"bookId":"00000000-0000-4000-8000-000000000000"}"""))!;
        refused["errors"]!.AsArray().Count.ShouldBe(1);
        (await _client.Call(201, "POST", $"/members/{member}/loans", $$"""{"bookId":"{{book}}"}"""))!["bookId"]!.ToString().ShouldBe(book!.ToString());
    }

    [Test]
    public async Task A_deleted_one_is_refused_even_where_unknown_ids_are_made_up()
    {
        await StartAsync(MockOptions.Embedded(1));
        var book = (await _client.Call(201, "POST", "/books", """{"isbn":"9780306406157","title":"Measures"}"""))!["id"];
        await _client.Call(201, "POST", "/members/00000000-0000-4000-8000-000000000001/loans", $$"""{"bookId":"{{book}}"}""");
        await _client.Call(204, "DELETE", $"/books/{book}");
        await _client.Call(400, "POST", "/members/00000000-0000-4000-8000-000000000001/loans", $$"""{"bookId":"{{book}}"}""");
    }

    private async Task StartAsync(MockOptions options)
    {
        _mock = await MockServer.StartAsync(await Contracts.Of("library-3.0"), options, CancellationToken.None);
        _client = new Client(_mock.Address, "Bearer all");
    }
}
