using System.Text.Json.Nodes;

namespace Conformance.Mock.Tests.Stories;

/// <summary>Every documented call of the three small contracts, as their documentation tells them.</summary>
public sealed class SmallApiStoryTests
{
    private const string Organization = """{"client_domain":"https://clientdomain.com","client_id":"client_id","client_secret":"client_secret","ecosystem_zuid":"8-acme"}""";

    [Test]
    public async Task OpsRamp_installs_the_integration_of_a_tenant()
    {
        await using var mock = await StartAsync("opsramp-okta-install");
        using var client = new Client(mock.Address);
        var installed = await client.Call(200, "POST", "/api/v2/tenants/client_7/integrations/install/OKTA", """{"displayName":"testSSOIntg","category":"SSO"}""");
        Text(installed, "displayName").ShouldNotBeEmpty();
        await client.Call(400, "POST", "/api/v2/tenants/client_7/integrations/install/OKTA", """{"displayName":7}""");
    }

    [Test]
    public async Task Zesty_connects_changes_and_disconnects_an_organization()
    {
        await using var mock = await StartAsync("zesty-okta");
        using var client = new Client(mock.Address, "Bearer all");
        await client.Call(200, "POST", "/v1/vendors/okta", Organization);
        await client.Call(200, "PUT", "/v1/vendors/okta/8-acme", """{"client_domain":"https://other.example.com"}""");
        await client.Call(200, "GET", "/v1/vendors/okta?clientDomain=https%3A%2F%2Fclientdomain.com");
        await client.Call(400, "GET", "/v1/vendors/okta");
        await client.Call(200, "DELETE", "/v1/vendors/okta/8-acme");
        await client.Call(404, "DELETE", "/v1/vendors/okta/8-acme");
        using var nobody = new Client(mock.Address, "");
        await nobody.Call(401, "GET", "/v1/vendors/okta?clientDomain=x");
    }

    [Test]
    public async Task An_organization_sets_up_reads_changes_and_ends_its_single_sign_on()
    {
        await using var mock = await StartAsync("sso-config");
        using var client = new Client(mock.Address, "Bearer all");
        const string Of = "?organization_id=1234567890";
        await client.Call(200, "POST", $"/api/v1/sso/{Of}", """{"slug":"acme"}""");
        await client.Call(200, "GET", $"/api/v1/sso/{Of}");
        await client.Call(200, "GET", $"/api/v1/sso/single{Of}");
        await client.Call(200, "POST", $"/api/v1/sso/update{Of}");
        await client.Call(200, "DELETE", $"/api/v1/sso/{Of}");
        await client.Call(404, "GET", $"/api/v1/sso/{Of}");
    }

    private static async Task<MockServer> StartAsync(string contract) =>
        await MockServer.StartAsync(await Contracts.Of(contract), new MockOptions { Authentication = AuthMode.Scopes }, CancellationToken.None);

    private static string Text(JsonNode? node, string name) => node![name]!.GetValue<string>();
}
