using Conformance.Mock;
using Conformance.Spec.Loading;
using Conformance.Suites.Contracts;

namespace Conformance.Cli.Tests.Mocking;

public sealed class ProxyTests
{
    [Test]
    public async Task Says_while_they_talk_what_both_sides_break_and_sums_it_up()
    {
        await using var server = await ServerAsync("undocumented-status@GET /api/v1/idps");
        await using var proxy = await MockSession.StartAsync(".", "okta-idps", "--proxy", server.Address.AbsoluteUri);
        await GetAsync(proxy, "/api/v1/idps?limit=x");
        await proxy.Out.WaitForAsync(l => l.StartsWith("client ", StringComparison.Ordinal));
        await GetAsync(proxy, "/api/v1/idps");
        await proxy.Out.WaitForAsync(l => l.StartsWith("server ", StringComparison.Ordinal));

        (await proxy.StopAsync()).ShouldBe(ExitCode.Failed);

        var lines = proxy.Out.Lines.Select(l => l.Split(" (")[0]).ToList();
        lines.Skip(1).ShouldBe(
        [
            $"forwarding to {server.Address}",
            "client    GET /api/v1/idps: query limit: expected an integer",
            "server    GET /api/v1/idps: status-code-is-documented: Status 202 is not documented",
            "clients   violations of the contract: 1",
            "     1 × GET /api/v1/idps: query limit: expected an integer",
            "server    violations of the contract: 1",
            "     1 × GET /api/v1/idps: status-code-is-documented: Status 202 is not documented",
            "hop       calls that nobody answered: 0",
        ]);
    }

    [Test]
    public async Task Both_sides_may_keep_the_contract()
    {
        await using var server = await ServerAsync();
        await using var proxy = await MockSession.StartAsync(".", "okta-idps", "--proxy", server.Address.AbsoluteUri);
        await GetAsync(proxy, "/api/v1/idps?limit=1");
        await GetAsync(proxy, "/api/v1/idps/unknown");

        (await proxy.StopAsync()).ShouldBe(ExitCode.Kept);

        proxy.Out.Lines.Skip(2).ShouldBe(["clients   violations of the contract: 0", "server    violations of the contract: 0", "hop       calls that nobody answered: 0"]);
    }

    [Test]
    public async Task A_server_that_is_not_there_is_told()
    {
        Uri nobody;
        await using (var gone = await ServerAsync()) nobody = gone.Address;
        await using var proxy = await MockSession.StartAsync(".", "okta-idps", "--proxy", nobody.AbsoluteUri);
        (await GetAsync(proxy, "/api/v1/idps")).ShouldBe(502);
        (await proxy.StopAsync()).ShouldBe(ExitCode.Broken);
    }

    private static async Task<int> GetAsync(MockSession proxy, string target)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, target);
        request.Headers.TryAddWithoutValidation("Authorization", "Bearer x");
        using var answer = await proxy.Client.SendAsync(request);
        return (int)answer.StatusCode;
    }

    private static async Task<MockServer> ServerAsync(params string[] defects)
    {
        var loaded = await new ContractSource(new LoadOptions(), ".").LoadAsync("okta-idps", null, CancellationToken.None);
        return await MockServer.StartAsync(loaded.Contract!, new MockOptions { Authentication = AuthMode.Off, Population = 2, Defects = defects }, CancellationToken.None);
    }
}
