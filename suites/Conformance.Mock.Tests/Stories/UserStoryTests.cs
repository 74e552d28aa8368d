using System.Text.Json.Nodes;

namespace Conformance.Mock.Tests.Stories;

/// <summary>A day of an administrator who manages users, as the vendor's documentation tells it.</summary>
public sealed class UserStoryTests
{
    private MockServer _mock = null!;
    private Client _client = null!;

    [SetUp]
    public async Task Start()
    {
        _mock = await MockServer.StartAsync(await Contracts.Of("okta-management"), new MockOptions(), CancellationToken.None);
        _client = new Client(_mock.Address);
    }

    [TearDown]
    public async Task Stop()
    {
        _client.Dispose();
        await _mock.DisposeAsync();
    }

    [Test]
    public async Task Creates_activates_suspends_and_deletes_a_user()
    {
        var created = await Create("ada@example.com", activate: false);
        var path = $"/api/v1/users/{Id(created)}";
        Text(created, "status").ShouldBe("STAGED");
        await _client.Call(200, "POST", $"{path}/lifecycle/activate?sendEmail=false");
        await StatusShouldBe(path, "ACTIVE");
        await _client.Call(200, "POST", $"{path}/lifecycle/suspend");
        await StatusShouldBe(path, "SUSPENDED");
        await _client.Call(400, "POST", $"{path}/lifecycle/suspend");
        await _client.Call(200, "POST", $"{path}/lifecycle/unsuspend");
        await _client.Call(200, "POST", $"{path}/lifecycle/deactivate");
        await StatusShouldBe(path, "DEPROVISIONED");
        await _client.Call(204, "DELETE", path);
        await _client.Call(404, "GET", path);
        await _client.Call(404, "DELETE", path);
    }

    [Test]
    public async Task Deletes_an_active_user_by_two_calls()
    {
        var path = $"/api/v1/users/{Id(await Create("grace@example.com"))}";
        await _client.Call(204, "DELETE", path);
        await StatusShouldBe(path, "DEPROVISIONED");
        await _client.Call(204, "DELETE", path);
        await _client.Call(404, "GET", path);
    }

    [Test]
    public async Task Reads_back_what_was_sent_and_what_only_the_server_sets()
    {
        var created = await Create("ada@example.com");
        var read = (await _client.Call(200, "GET", $"/api/v1/users/{Id(created)}"))!;
        Text(read["profile"]!, "login").ShouldBe("ada@example.com");
        Text(read["profile"]!, "firstName").ShouldBe("Ada");
        Text(read, "id").ShouldBe(Id(created));
        DateTimeOffset.Parse(Text(read, "created")).ShouldBeLessThanOrEqualTo(DateTimeOffset.Parse(Text(read, "lastUpdated")));
        read["credentials"]?["password"]?["value"].ShouldBeNull();
        new Uri(Text(read["_links"]!["self"]!, "href")).AbsolutePath.ShouldBe($"/api/v1/users/{Id(created)}");
    }

    [Test]
    public async Task Addresses_a_user_by_login() =>
        Id((await _client.Call(200, "GET", $"/api/v1/users/{Text((await Create("ada@example.com"))["profile"]!, "login")}"))!).ShouldNotBeEmpty();

    [Test]
    public async Task Refuses_a_second_user_with_the_same_login()
    {
        await Create("ada@example.com");
        var refused = (await _client.Call(400, "POST", "/api/v1/users", Profile("Ada@Example.com")))!;
        Text(refused, "errorCode").ShouldBe("E0000001");
        refused["errorCauses"]!.AsArray().Count.ShouldBe(1);
    }

    [Test]
    public async Task Changes_what_a_partial_update_names_and_no_more()
    {
        var path = $"/api/v1/users/{Id(await Create("ada@example.com"))}";
        await _client.Call(200, "POST", path, """{"profile":{"lastName":"Byron"}}""");
        var read = (await _client.Call(200, "GET", path))!["profile"]!;
        (Text(read, "firstName"), Text(read, "lastName")).ShouldBe(("Ada", "Byron"));
    }

    [Test]
    public async Task Puts_a_whole_user_in_place_of_another()
    {
        var path = $"/api/v1/users/{Id(await Create("ada@example.com"))}";
        await _client.Call(200, "PUT", path, """{"profile":{"login":"ada@example.com","email":"ada@example.com","lastName":"Byron"}}""");
        var read = (await _client.Call(200, "GET", path))!["profile"]!;
        read["firstName"].ShouldBeNull();
        Text(read, "lastName").ShouldBe("Byron");
    }

    [Test]
    public async Task Lists_all_users_once_over_three_pages()
    {
        var created = Id(await Create("ada@example.com"));
        var pages = await _client.Walk("/api/v1/users?limit=8");
        pages.Select(p => p.Count).ShouldBe([8, 8, 5]);
        var ids = pages.SelectMany(p => p).Select(Id).ToList();
        ids.Distinct().Count().ShouldBe(21);
        ids[^1].ShouldBe(created);
    }

    [Test]
    public async Task Keeps_every_parameter_in_the_next_link()
    {
        await _client.List("/api/v1/users?limit=3&sortOrder=asc&unknown=%20x");
        _client.Next().ShouldNotBeNull().ShouldStartWith("/api/v1/users?limit=3&sortOrder=asc&unknown=%20x&after=");
    }

    [Test]
    public async Task Puts_a_user_into_a_group_and_takes_it_out_again()
    {
        var user = Id(await Create("ada@example.com"));
        var group = Id((await _client.Call(200, "POST", "/api/v1/groups", """{"profile":{"name":"Pioneers"}}"""))!);
        await _client.Call(204, "PUT", $"/api/v1/groups/{group}/users/{user}");
        (await _client.List($"/api/v1/groups/{group}/users")).Select(Id).ShouldBe([user]);
        (await _client.List($"/api/v1/users/{user}/groups")).Select(Id).ShouldBe([group]);
        await _client.Call(200, "POST", $"/api/v1/users/{user}/lifecycle/suspend");
        Text((await _client.List($"/api/v1/groups/{group}/users"))[0], "status").ShouldBe("SUSPENDED");
        await _client.Call(204, "DELETE", $"/api/v1/groups/{group}/users/{user}");
        (await _client.List($"/api/v1/groups/{group}/users")).ShouldBeEmpty();
        await _client.Call(404, "PUT", $"/api/v1/groups/{group}/users/00unobody");
    }

    [Test]
    public async Task A_deleted_user_is_a_member_of_nothing()
    {
        var user = Id(await Create("ada@example.com"));
        var group = Id((await _client.Call(200, "POST", "/api/v1/groups", """{"profile":{"name":"Pioneers"}}"""))!);
        await _client.Call(204, "PUT", $"/api/v1/groups/{group}/users/{user}");
        await _client.Call(204, "DELETE", $"/api/v1/users/{user}");
        await _client.Call(204, "DELETE", $"/api/v1/users/{user}");
        (await _client.List($"/api/v1/groups/{group}/users")).ShouldBeEmpty();
    }

    [Test]
    public async Task Assigns_an_application_and_removes_it_only_when_inactive()
    {
        var user = Id(await Create("ada@example.com"));
        var app = Id((await _client.Call(200, "POST", "/api/v1/apps", """{"name":"bookmark","label":"Notes","signOnMode":"BOOKMARK","settings":{"app":{"url":"https://example.com"}}}"""))!);
        await _client.Call(200, "POST", $"/api/v1/apps/{app}/users", $$"""{"id":"{{user}}","scope":"USER"}""");
        (await _client.List($"/api/v1/apps/{app}/users")).Select(Id).ShouldBe([user]);
        await _client.Call(403, "DELETE", $"/api/v1/apps/{app}");
        await _client.Call(200, "POST", $"/api/v1/apps/{app}/lifecycle/deactivate");
        await _client.Call(204, "DELETE", $"/api/v1/apps/{app}");
        await _client.Call(404, "GET", $"/api/v1/apps/{app}/users/{user}");
    }

    private async Task<JsonNode> Create(string login, bool activate = true) =>
        (await _client.Call(200, "POST", $"/api/v1/users?activate={(activate ? "true" : "false")}", Profile(login)))!;

    private async Task StatusShouldBe(string path, string status) => Text((await _client.Call(200, "GET", path))!, "status").ShouldBe(status);

    private static string Profile(string login) =>
        $$"""{"profile":{"login":"{{login}}","email":"{{login}}","firstName":"Ada","lastName":"Lovelace"},"credentials":{"password":{"value":"Analytical1"} } }""";

    private static string Id(JsonNode node) => Text(node, "id");

    private static string Text(JsonNode node, string name) => node[name]!.GetValue<string>();
}
