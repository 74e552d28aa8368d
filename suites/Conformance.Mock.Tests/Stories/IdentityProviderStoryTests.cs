using System.Text.Json.Nodes;

namespace Conformance.Mock.Tests.Stories;

/// <summary>A day of an administrator who lets people sign in elsewhere: identity providers, their keys and signing requests.</summary>
public sealed class IdentityProviderStoryTests
{
    private const string Saml = """{"type":"SAML2","name":"Partner","protocol":{"type":"SAML2"}}""";
    private const string Certificate = """{"x5c":["MIIDnjCCAoagAwIBAgIGAVG3MN"]}""";
    private const string Request = """{"subject":{"countryName":"US","organizationName":"Partner","commonName":"SP Issuer"},"subjectAltNames":{"dnsNames":["partner.example.com"]}}""";

    private MockServer _mock = null!;
    private Client _client = null!;

    [SetUp]
    public async Task Start()
    {
        _mock = await MockServer.StartAsync(await Contracts.Of("okta-idps"), new MockOptions { Authentication = AuthMode.Scopes }, CancellationToken.None);
        _client = new Client(_mock.Address, "Bearer scope:okta.idps.manage,scope:okta.idps.read");
    }

    [TearDown]
    public async Task Stop()
    {
        _client.Dispose();
        await _mock.DisposeAsync();
    }

    [Test]
    public async Task Creates_reads_replaces_activates_and_deletes_a_provider()
    {
        var created = await _client.Call(200, "POST", "/api/v1/idps", Saml);
        var path = $"/api/v1/idps/{Text(created, "id")}";
        Text(await _client.Call(200, "GET", path), "name").ShouldBe("Partner");
        await _client.Call(200, "PUT", path, """{"type":"SAML2","name":"Partner and sons"}""");
        var replaced = await _client.Call(200, "GET", path);
        (Text(replaced, "name"), replaced!["protocol"]).ShouldBe(("Partner and sons", null));
        Text(await _client.Call(200, "POST", $"{path}/lifecycle/activate"), "status").ShouldBe("ACTIVE");
        (await _client.Walk("/api/v1/idps?limit=8")).Select(p => p.Count).ShouldBe([8, 8, 5]);
        await _client.Call(204, "DELETE", path);
        await _client.Call(404, "GET", path);
        await _client.Call(404, "DELETE", path);
    }

    [Test]
    public async Task Keeps_certificates_of_partners_for_all_providers()
    {
        var key = Text(await _client.Call(200, "POST", "/api/v1/idps/credentials/keys", Certificate), "kid");
        (await _client.Call(200, "GET", $"/api/v1/idps/credentials/keys/{key}"))!["x5c"]!.AsArray().Count.ShouldBe(1);
        (await _client.List("/api/v1/idps/credentials/keys?limit=50")).Select(k => Text(k, "kid")).ShouldContain(key);
        await _client.Call(204, "DELETE", $"/api/v1/idps/credentials/keys/{key}");
        await _client.Call(404, "GET", $"/api/v1/idps/credentials/keys/{key}");
    }

    [Test]
    public async Task Generates_a_signing_key_and_clones_it_to_another_provider()
    {
        var (one, other) = (await Create(), await Create());
        var key = Text(await _client.Call(200, "POST", $"{one}/credentials/keys/generate?validityYears=2"), "kid");
        Text(await _client.Call(200, "GET", $"{one}/credentials/keys/{key}"), "kid").ShouldBe(key);
        (await _client.List($"{one}/credentials/keys")).Select(k => Text(k, "kid")).ShouldBe([key]);
        await _client.Call(201, "POST", $"{one}/credentials/keys/{key}/clone?targetIdpId={other[(other.LastIndexOf('/') + 1)..]}");
        await _client.Call(404, "GET", $"{one}/credentials/keys/nobody");
    }

    [Test]
    public async Task Makes_reads_publishes_and_revokes_signing_requests()
    {
        var provider = await Create();
        var request = Text(await _client.Call(201, "POST", $"{provider}/credentials/csrs", Request), "id");
        Text(await _client.Call(200, "GET", $"{provider}/credentials/csrs/{request}"), "id").ShouldBe(request);
        (await _client.List($"{provider}/credentials/csrs")).Select(c => Text(c, "id")).ShouldBe([request]);
        Text(await _client.Call(201, "POST", $"{provider}/credentials/csrs/{request}/lifecycle/publish", "\"certificate\""), "kid").ShouldNotBeEmpty();
        var revoked = Text(await _client.Call(201, "POST", $"{provider}/credentials/csrs", Request), "id");
        await _client.Call(204, "DELETE", $"{provider}/credentials/csrs/{revoked}");
        await _client.Call(404, "GET", $"{provider}/credentials/csrs/{revoked}");
    }

    private async Task<string> Create() => $"/api/v1/idps/{Text(await _client.Call(200, "POST", "/api/v1/idps", Saml), "id")}";

    private static string Text(JsonNode? node, string name) => node![name]!.GetValue<string>();
}
