using System.Text.Json.Nodes;

using Conformance.Mock.Limits;
using Conformance.Model;

namespace Conformance.Mock.Tests.Limits;

public sealed class RateLimitTests
{
    private const string Families = """
        openapi: 3.0.3
        info: {title: T, version: '1'}
        paths:
          /v1/books: {get: {responses: {'200': {description: OK}}}, post: {responses: {'201': {description: OK}}}}
          /v1/books/{id}: {get: {parameters: [{name: id, in: path, required: true, schema: {type: string}}], responses: {'200': {description: OK}}}}
          /v1/shelves: {get: {responses: {'200': {description: OK}}}}
        """;

    private readonly ManualTime _time = new();

    [Test]
    public async Task Every_answer_tells_what_is_left_in_the_names_of_the_profile()
    {
        await using var mock = await StartAsync("okta-management", new RateLimit(3, TimeSpan.FromMinutes(1)));
        using var wire = new Wire(mock.Address);
        using var good = await wire.SendAsync("GET", "/api/v1/users");
        using var bad = await wire.SendAsync("GET", "/api/v1/users?limit=x");
        using var lacking = await wire.SendAsync("GET", "/api/v1/users", null, new Field("Authorization", "SSWS invalid"));
        using var other = await wire.SendAsync("GET", "/api/v1/groups");
        using var nowhere = await wire.SendAsync("GET", "/nowhere");

        var reset = _time.GetUtcNow().ToUnixTimeSeconds() + 60;
        new[] { good, bad, lacking, other, nowhere }.Select(a => ((int)a.StatusCode, Told(a, "X-Rate-Limit-"))).ShouldBe(
        [
            (200, $"3 2 {reset}"),
            (400, $"3 1 {reset}"),
            (401, $"3 0 {reset}"),
            (200, $"3 2 {reset}"),
            (404, $"3 2 {reset}"),
        ]);
        good.Headers.Date.ShouldBe(_time.GetUtcNow());
    }

    [Test]
    public async Task Too_many_are_refused_in_the_shape_of_the_profile_until_the_window_ends()
    {
        await using var mock = await StartAsync("okta-management", new RateLimit(1, TimeSpan.FromSeconds(30)));
        using var wire = new Wire(mock.Address);
        (await wire.SendAsync("GET", "/api/v1/users")).Dispose();
        _time.Advance(TimeSpan.FromSeconds(10));
        using var refused = await wire.SendAsync("GET", "/api/v1/users");
        _time.Advance(TimeSpan.FromSeconds(20));
        using var again = await wire.SendAsync("GET", "/api/v1/users");

        ((int)refused.StatusCode).ShouldBe(429);
        JsonNode.Parse(await refused.Content.ReadAsStringAsync())!["errorCode"]!.GetValue<string>().ShouldBe("E0000047");
        Told(refused, "X-Rate-Limit-").ShouldBe($"1 0 {_time.GetUtcNow().ToUnixTimeSeconds()}");
        refused.Headers.RetryAfter.ShouldBeNull();
        ((int)again.StatusCode).ShouldBe(200);
    }

    [Test]
    public async Task Without_a_profile_the_common_headers_and_seconds_are_used()
    {
        await using var mock = await MockServer.StartAsync(await Contracts.Parse(Families), Options(new RateLimit(2, TimeSpan.FromSeconds(30))), CancellationToken.None);
        using var wire = new Wire(mock.Address);
        var told = new List<string>();
        foreach (var (method, path) in new[] { ("GET", "/v1/books"), ("POST", "/v1/books"), ("GET", "/v1/books/1"), ("GET", "/v1/shelves"), ("BREW", "/v1/shelves") })
        {
            using var answer = await wire.SendAsync(method, path);
            told.Add($"{(int)answer.StatusCode} {Told(answer, "RateLimit-")} {answer.Headers.RetryAfter}".TrimEnd());
        }

        told.ShouldBe(["200 2 1 30", "201 2 0 30", "429 2 0 30 30", "200 2 1 30", "405 2 0 30"]);
    }

    [Test]
    public async Task Where_nobody_sets_a_limit_the_headers_a_profile_promises_are_there()
    {
        await using var promising = await StartAsync("okta-management", null);
        await using var silent = await StartAsync("sso-config", null);
        using var first = await new Wire(promising.Address).SendAsync("GET", "/api/v1/users");
        using var second = await new Wire(silent.Address).SendAsync("GET", "/nowhere");

        Told(first, "X-Rate-Limit-").ShouldBe($"10000000 9999999 {_time.GetUtcNow().ToUnixTimeSeconds() + 60}");
        second.Headers.Select(h => h.Key).ShouldBe(["Date"]);
    }

    [Test]
    public async Task A_limit_may_be_halved_while_the_mock_runs()
    {
        await using var mock = await StartAsync("okta-management", new RateLimit(4, TimeSpan.FromMinutes(1)));
        using var client = new Client(mock.Address);
        for (var i = 0; i < 2; i++) await client.Call(200, "GET", "/api/v1/users");
        (await client.Call(200, "GET", "/__conformance/rate-limit"))!.ToJsonString().ShouldBe("""{"requests":4,"seconds":60}""");
        await client.Call(200, "PUT", "/__conformance/rate-limit", """{"requests":2,"seconds":60}""");

        await client.Call(429, "GET", "/api/v1/users");
        mock.RateLimit = null;
        await client.Call(200, "GET", "/api/v1/users");
        client.Headers.Select(h => h.Name).ShouldNotContain("X-Rate-Limit-Limit");
    }

    [TestCase("")]
    [TestCase("[]")]
    [TestCase("{}")]
    [TestCase("""{"requests":0,"seconds":60}""")]
    [TestCase("""{"requests":1,"seconds":1e300}""")]
    public async Task What_is_no_limit_changes_nothing(string body)
    {
        await using var mock = await StartAsync("okta-management", new RateLimit(4, TimeSpan.FromMinutes(1)));
        using var client = new Client(mock.Address);

        await client.Call(400, "PUT", "/__conformance/rate-limit", body);

        mock.RateLimit!.Requests.ShouldBe(4);
    }

    [Test]
    public async Task A_reset_of_the_mock_puts_everything_back()
    {
        await using var mock = await StartAsync("okta-management", new RateLimit(1, TimeSpan.FromMinutes(1)));
        using var client = new Client(mock.Address);
        await client.Call(200, "GET", "/api/v1/users");
        await client.Call(429, "GET", "/api/v1/users");
        await client.Call(204, "POST", "/__conformance/reset");
        await client.Call(200, "GET", "/api/v1/users");
    }

    [Test]
    public async Task Too_many_at_once_are_refused_and_the_headers_speak_of_these()
    {
        var time = new ManualTime { Stands = true };
        var options = new MockOptions { Time = time, ConcurrencyLimit = 1, Latency = new Latency(TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1)), Population = 1 };
        await using var mock = await MockServer.StartAsync(await Contracts.Of("okta-management"), options, CancellationToken.None);
        using var wire = new Wire(mock.Address);
        var held = wire.SendAsync("GET", "/api/v1/users");
        await time.Waiting;

        using var refused = await wire.SendAsync("GET", "/api/v1/groups");

        ((int)refused.StatusCode).ShouldBe(429);
        Told(refused, "X-Rate-Limit-").ShouldBe($"1 0 {time.GetUtcNow().ToUnixTimeSeconds() + 1}");
        held.IsCompleted.ShouldBeFalse();
        await mock.DisposeAsync();
        await Should.ThrowAsync<HttpRequestException>(held);
    }

    private async Task<MockServer> StartAsync(string contract, RateLimit? limit) =>
        await MockServer.StartAsync(await Contracts.Of(contract), Options(limit), CancellationToken.None);

    private MockOptions Options(RateLimit? limit) => new() { RateLimit = limit, Population = 2, Time = _time };

    private static string Told(HttpResponseMessage answer, string prefix) =>
        string.Join(' ', new[] { "Limit", "Remaining", "Reset" }.Select(n => answer.Headers.GetValues(prefix + n).Single()));
}
