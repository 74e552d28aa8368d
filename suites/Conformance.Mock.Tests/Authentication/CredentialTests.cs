using System.Text.Json.Nodes;

namespace Conformance.Mock.Tests.Authentication;

public sealed class CredentialTests
{
    private const string Users = "/api/v1/users";

    [TestCase(AuthMode.Off, null, 200)]
    [TestCase(AuthMode.Off, "SSWS invalid", 200)]
    [TestCase(AuthMode.Presence, null, 401)]
    [TestCase(AuthMode.Presence, "SSWS invalid", 401)]
    [TestCase(AuthMode.Presence, "SSWS x", 200)]
    [TestCase(AuthMode.Presence, "Bearer x", 200)]
    [TestCase(AuthMode.Presence, "Basic YTpi", 401)]
    [TestCase(AuthMode.Scopes, null, 401)]
    [TestCase(AuthMode.Scopes, "SSWS x", 200)]
    [TestCase(AuthMode.Scopes, "SSWS", 401)]
    [TestCase(AuthMode.Scopes, "x", 401)]
    [TestCase(AuthMode.Scopes, "Bearer all", 200)]
    [TestCase(AuthMode.Scopes, "Bearer none", 403)]
    [TestCase(AuthMode.Scopes, "Bearer invalid", 401)]
    [TestCase(AuthMode.Scopes, "Bearer unknown", 401)]
    [TestCase(AuthMode.Scopes, "Bearer scope:okta.groups.read,scope:okta.users.read", 200)]
    [TestCase(AuthMode.Scopes, "Bearer scope:okta.groups.read", 403)]
    public async Task Decides_by_the_credential(AuthMode mode, string? credential, int status)
    {
        await using var mock = await StartAsync("okta-management", mode);
        using var wire = new Wire(mock.Address) { Authorization = credential };
        using var answer = await wire.SendAsync("GET", Users);
        ((int)answer.StatusCode).ShouldBe(status);
    }

    [TestCase(null, 401, "E0000011,E0000004")]
    [TestCase("Bearer none", 403, "E0000006")]
    public async Task Says_in_the_profile_s_shape_what_is_lacking(string? credential, int status, string codes)
    {
        await using var mock = await StartAsync("okta-management", AuthMode.Scopes);
        using var wire = new Wire(mock.Address) { Authorization = credential };
        using var answer = await wire.SendAsync("GET", Users);
        ((int)answer.StatusCode).ShouldBe(status);
        answer.Headers.WwwAuthenticate.Count.ShouldBe(1);
        codes.Split(',').ShouldContain(JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["errorCode"]!.GetValue<string>());
    }

    [Test]
    public async Task A_public_operation_needs_no_credential()
    {
        await using var mock = await StartAsync("okta-management", AuthMode.Scopes);
        using var wire = new Wire(mock.Address) { Authorization = null };
        using var answer = await wire.SendAsync("GET", "/.well-known/okta-organization");
        ((int)answer.StatusCode).ShouldBe(200);
    }

    [TestCase("GET", "/vendors/okta?clientDomain=https%3A%2F%2Fclientdomain.com", "Bearer token", 200)]
    [TestCase("GET", "/vendors/okta?clientDomain=https%3A%2F%2Fclientdomain.com", "Bearer invalid", 401)]
    [TestCase("GET", "/vendors/okta?clientDomain=https%3A%2F%2Fclientdomain.com", null, 401)]
    public async Task A_plain_bearer_may_be_any_word(string method, string target, string? credential, int status)
    {
        await using var mock = await StartAsync("zesty-okta", AuthMode.Scopes);
        using var wire = new Wire(mock.Address) { Authorization = credential };
        using var answer = await wire.SendAsync(method, target);
        ((int)answer.StatusCode).ShouldBe(status);
    }

    private static async Task<MockServer> StartAsync(string name, AuthMode mode) =>
        await MockServer.StartAsync(await Contracts.Of(name), new MockOptions { Authentication = mode, Population = 2 }, CancellationToken.None);
}
