using System.Text.Json.Nodes;

namespace Conformance.Mock.Tests.Stories;

/// <summary>What a client asks of a list: some of it, sorted, from a place of its own.</summary>
public sealed class ListStoryTests
{
    private MockServer _mock = null!;
    private Client _client = null!;

    [SetUp]
    public async Task Start()
    {
        _mock = await MockServer.StartAsync(await Contracts.Of("okta-management"), new MockOptions { Population = 12 }, CancellationToken.None);
        _client = new Client(_mock.Address);
    }

    [TearDown]
    public async Task Stop()
    {
        _client.Dispose();
        await _mock.DisposeAsync();
    }

    [Test]
    public async Task Filters_by_a_property()
    {
        var all = await _client.List("/api/v1/users");
        var states = all.GroupBy(u => u["status"]!.GetValue<string>()).ToDictionary(g => g.Key, g => g.Count());
        var (state, count) = states.First();
        var chosen = await _client.List($"/api/v1/users?filter=status%20eq%20%22{state}%22");
        chosen.Count.ShouldBe(count);
        chosen.ShouldAllBe(u => u["status"]!.GetValue<string>() == state);
    }

    [Test]
    public async Task A_filter_holds_on_every_page()
    {
        var pages = await _client.Walk("/api/v1/users?limit=2&filter=created%20gt%20%222024-06-01T00:00:00.000Z%22");
        var walked = pages.SelectMany(p => p).Select(Id).ToList();
        var whole = (await _client.List("/api/v1/users?filter=created%20gt%20%222024-06-01T00:00:00.000Z%22")).Select(Id).ToList();
        walked.ShouldBe(whole);
        walked.Count.ShouldBeInRange(1, 11);
    }

    [Test]
    public async Task Refuses_a_filter_that_cannot_be_read()
    {
        var refused = (await _client.Call(400, "GET", "/api/v1/users?filter=colour%20is%20red"))!;
        refused["errorCauses"]!.AsArray().Count.ShouldBe(1);
    }

    [TestCase("asc", false)]
    [TestCase("desc", true)]
    public async Task Sorts_over_the_pages(string order, bool descending)
    {
        var pages = await _client.Walk($"/api/v1/users?limit=5&search=id%20pr&sortBy=created&sortOrder={order}");
        var times = pages.SelectMany(p => p).Select(u => u["created"]!.GetValue<string>()).ToList();
        times.Count.ShouldBe(12);
        times.ShouldBe(descending ? times.OrderDescending(StringComparer.Ordinal) : times.Order(StringComparer.Ordinal));
    }

    [Test]
    public async Task Sorts_backwards_by_a_name_behind_a_minus()
    {
        await using var library = await MockServer.StartAsync(await Contracts.Of("library-3.0"), new MockOptions { Population = 12 }, CancellationToken.None);
        using var client = new Client(library.Address, "Bearer all");
        var titles = (await client.List("/books?sort=-title")).Select(b => b["title"]!.GetValue<string>()).ToList();
        titles.Count.ShouldBe(12);
        titles.ShouldBe(titles.OrderDescending(StringComparer.Ordinal));
    }

    [Test]
    public async Task What_is_inserted_meanwhile_neither_doubles_nor_hides_anything()
    {
        var before = (await _client.List("/api/v1/groups")).Select(Id).ToList();
        var seen = (await _client.List("/api/v1/groups?limit=5")).Select(Id).ToList();
        for (var i = 0; _client.Next() is { } next; i++)
        {
            await CreateGroup(i);
            seen.AddRange((await _client.List(next)).Select(Id));
            if (i > 20) break;
        }

        seen.Distinct().Count().ShouldBe(seen.Count);
        before.ShouldBeSubsetOf(seen);
    }

    [Test]
    public async Task A_cursor_that_nobody_gave_out_begins_again() =>
        (await _client.List("/api/v1/users?limit=3&after=garbage")).Count.ShouldBe(3);

    [Test]
    public async Task A_body_borne_link_leads_to_the_next_page()
    {
        var roles = (await _client.Call(200, "GET", "/api/v1/iam/roles"))!;
        roles["roles"]!.AsArray().Count.ShouldBe(12);
        roles["_links"]?["next"].ShouldBeNull();
    }

    [Test]
    public async Task The_same_seed_gives_the_same_population()
    {
        var ids = (await _client.List("/api/v1/apps")).Select(Id).ToList();
        await using var other = await MockServer.StartAsync(await Contracts.Of("okta-management"), new MockOptions { Population = 12 }, CancellationToken.None);
        using var client = new Client(other.Address);
        (await client.List("/api/v1/apps")).Select(Id).ShouldBe(ids);
    }

    private async Task CreateGroup(int number) => await _client.Call(200, "POST", "/api/v1/groups", $$"""{"profile":{"name":"Group {{number}}"} }""");

    private static string Id(JsonNode node) => node["id"]!.GetValue<string>();
}
