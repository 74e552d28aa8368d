using System.Text.Json.Nodes;

namespace Conformance.Mock.Tests.Authentication;

/// <summary>What one identity made is nobody else's business.</summary>
public sealed class SecondIdentityTests
{
    private const string Order = """{"customer":"Ada","payment":{"days":3}}""";

    [TestCase("Bearer all", "Bearer other")]
    [TestCase("Bearer other", "Bearer all")]
    public async Task Neither_reads_changes_lists_nor_deletes_what_the_other_made(string maker, string stranger)
    {
        await using var mock = await StartAsync();
        using var made = new Wire(mock.Address) { Authorization = maker };
        using var strange = new Wire(mock.Address) { Authorization = stranger };
        var path = await MakeAsync(made);

        foreach (var method in new[] { "GET", "DELETE" }) (await StatusAsync(strange, method, path)).ShouldBe(404);
        (await IdsAsync(strange)).ShouldNotContain(path.Split('/')[^1]);
        (await IdsAsync(made)).ShouldContain(path.Split('/')[^1]);
        (await StatusAsync(made, "DELETE", path)).ShouldBe(204);
    }

    [Test]
    public async Task What_is_there_from_the_start_belongs_to_all()
    {
        await using var mock = await StartAsync();
        using var one = new Wire(mock.Address) { Authorization = "Bearer all" };
        using var other = new Wire(mock.Address) { Authorization = "Bearer other" };

        (await IdsAsync(other)).ShouldBe(await IdsAsync(one));
    }

    [Test]
    public async Task A_key_in_a_header_of_its_own_tells_it_too()
    {
        await using var mock = await StartAsync();
        using var one = new Wire(mock.Address) { Authorization = "Bearer all" };
        var path = await MakeAsync(one);
        using var key = new Wire(mock.Address) { Authorization = null };

        using var answer = await key.SendAsync("GET", path, null, new Model.Field("X-Shop-Key", "other"));
        ((int)answer.StatusCode).ShouldBe(404);
    }

    private static async Task<MockServer> StartAsync() =>
        await MockServer.StartAsync(await Contracts.Of("shop-3.0"), new MockOptions { Authentication = AuthMode.Scopes, Population = 5 }, CancellationToken.None);

    private static async Task<string> MakeAsync(Wire wire)
    {
        using var answer = await wire.SendAsync("POST", "/orders", Order);
        return answer.Headers.Location!.AbsolutePath;
    }

    private static async Task<int> StatusAsync(Wire wire, string method, string path)
    {
        using var answer = await wire.SendAsync(method, path);
        return (int)answer.StatusCode;
    }

    private static async Task<IReadOnlyList<string>> IdsAsync(Wire wire)
    {
        using var answer = await wire.SendAsync("GET", "/orders?limit=50");
        return [.. JsonNode.Parse(await answer.Content.ReadAsStringAsync())!.AsArray().Select(o => o!["id"]!.GetValue<string>())];
    }
}
