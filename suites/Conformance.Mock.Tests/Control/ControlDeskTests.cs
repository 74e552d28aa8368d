namespace Conformance.Mock.Tests.Control;

public sealed class ControlDeskTests
{
    private MockServer _mock = null!;
    private Client _client = null!;

    [SetUp]
    public async Task Start()
    {
        _mock = await MockServer.StartAsync(await Contracts.Of("okta-management"), new MockOptions { Population = 2 }, CancellationToken.None);
        _client = new Client(_mock.Address);
    }

    [TearDown]
    public async Task Stop()
    {
        _client.Dispose();
        await _mock.DisposeAsync();
    }

    [Test]
    public async Task Forgets_what_clients_did_and_makes_the_same_ids_again()
    {
        var first = await CreateAsync();
        await _client.Call(204, "POST", "/__conformance/reset");
        await _client.Call(404, "GET", $"/api/v1/groups/{first}");
        (await CreateAsync()).ShouldBe(first);
    }

    [Test]
    public async Task Two_equal_creations_get_different_ids() => (await CreateAsync()).ShouldNotBe(await CreateAsync());

    [Test]
    public async Task Shows_what_is_kept()
    {
        var id = await CreateAsync();
        var snapshot = (await _client.Call(200, "GET", "/__conformance/snapshot"))!.AsObject();
        snapshot.Select(p => p.Key).ShouldBe(["/api/v1/groups"]);
        snapshot["/api/v1/groups"]!.AsArray().Select(i => i!["id"]!.GetValue<string>()).Last().ShouldBe(id);
    }

    [Test]
    public async Task Shows_the_last_requests()
    {
        await _client.Call(200, "GET", "/api/v1/groups?limit=1");
        await _client.Call(404, "GET", "/nowhere");
        (await _client.Call(200, "GET", "/__conformance/requests"))!.AsArray()
            .Select(r => $"{r!["method"]} {r["target"]} {r["status"]}")
            .ShouldBe(["GET /api/v1/groups?limit=1 200", "GET /nowhere 404"]);
    }

    private async Task<string> CreateAsync() =>
        (await _client.Call(200, "POST", "/api/v1/groups", """{"profile":{"name":"Pioneers"}}"""))!["id"]!.GetValue<string>();
}
