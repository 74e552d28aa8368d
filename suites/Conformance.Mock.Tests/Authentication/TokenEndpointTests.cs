using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Conformance.Mock.Tests.Authentication;

public sealed class TokenEndpointTests
{
    private const string Assertion = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    private MockServer _mock = null!;
    private HttpClient _client = null!;

    [SetUp]
    public async Task Start()
    {
        var options = new MockOptions { Authentication = AuthMode.Scopes, Population = 2 };
        _mock = await MockServer.StartAsync(await Contracts.Of("okta-management"), options, CancellationToken.None);
        _client = new HttpClient { BaseAddress = _mock.Address };
    }

    [TearDown]
    public async Task Stop()
    {
        _client.Dispose();
        await _mock.DisposeAsync();
    }

    [TestCase("/__conformance/token")]
    [TestCase("/oauth2/v1/token")]
    public async Task Gives_a_token_for_a_signed_assertion(string path)
    {
        using var key = await KeyAsync();
        var (status, body) = await AskAsync(path, AssertionForm(key, path, "okta.users.read"));
        (status, body["token_type"]!.GetValue<string>()).ShouldBe((200, "Bearer"));
        (await StatusAsync("/api/v1/users", "Bearer", Token(body))).ShouldBe(200);
        (await StatusAsync("/api/v1/groups", "Bearer", Token(body))).ShouldBe(403);
    }

    [Test]
    public async Task Refuses_an_assertion_that_another_key_signed()
    {
        using var key = RSA.Create(2048);
        var (status, body) = await AskAsync("/oauth2/v1/token", AssertionForm(key, "/oauth2/v1/token", "okta.users.read"));
        (status, body["error"]!.GetValue<string>()).ShouldBe((401, "invalid_client"));
    }

    [TestCase("exp", 0)]
    [TestCase("aud", "https://elsewhere.example/oauth2/v1/token")]
    [TestCase("sub", "another")]
    public async Task Refuses_an_assertion_with_a_wrong_claim(string claim, object value)
    {
        using var key = await KeyAsync();
        var form = AssertionForm(key, "/oauth2/v1/token", "okta.users.read", claims => claims[claim] = value is int number ? number : value.ToString());
        (await AskAsync("/oauth2/v1/token", form)).Status.ShouldBe(401);
    }

    [Test]
    public async Task A_token_ends_when_its_lifetime_does()
    {
        var time = new ManualTime();
        var options = new MockOptions { Authentication = AuthMode.Scopes, Population = 1, Time = time, TokenLifetime = TimeSpan.FromSeconds(3) };
        await using var mock = await MockServer.StartAsync(await Contracts.Of("okta-management"), options, CancellationToken.None);
        using var client = new HttpClient { BaseAddress = mock.Address };
        using var form = new StringContent("grant_type=client_credentials&client_secret=s&scope=okta.users.read");
        using var answer = await client.PostAsync(new Uri("/oauth2/v1/token", UriKind.Relative), form);
        var body = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Token(body));

        body["expires_in"]!.GetValue<int>().ShouldBe(3);
        time.Advance(TimeSpan.FromSeconds(3));
        using var before = await client.GetAsync(new Uri("/api/v1/users", UriKind.Relative));
        time.Advance(TimeSpan.FromSeconds(1));
        using var after = await client.GetAsync(new Uri("/api/v1/users", UriKind.Relative));
        ((int)before.StatusCode, (int)after.StatusCode).ShouldBe((200, 401));
    }

    [Test]
    public async Task Gives_a_token_for_a_secret()
    {
        var (status, body) = await AskAsync("/oauth2/v1/token", new() { ["grant_type"] = "client_credentials", ["client_id"] = "a", ["client_secret"] = "b", ["scope"] = "okta.users.read" });
        status.ShouldBe(200);
        (await StatusAsync("/api/v1/users", "Bearer", Token(body))).ShouldBe(200);
    }

    [TestCase("client_secret", "invalid", 401)]
    [TestCase("client_secret", "", 401)]
    [TestCase("grant_type", "password", 400)]
    public async Task Refuses_what_it_does_not_know(string name, string value, int status)
    {
        var form = new Dictionary<string, string> { ["grant_type"] = "client_credentials", ["client_secret"] = "b", [name] = value };
        (await AskAsync("/oauth2/v1/token", form)).Status.ShouldBe(status);
    }

    [Test]
    public async Task Binds_a_token_to_the_key_of_a_proof_after_asking_for_a_nonce()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var form = new Dictionary<string, string> { ["grant_type"] = "client_credentials", ["client_secret"] = "b", ["scope"] = "okta.users.read" };
        var (status, refused) = await AskAsync("/oauth2/v1/token", form, Proof(key, "POST", "/oauth2/v1/token"));
        (status, refused["error"]!.GetValue<string>()).ShouldBe((400, "use_dpop_nonce"));
        var (again, granted) = await AskAsync("/oauth2/v1/token", form, Proof(key, "POST", "/oauth2/v1/token", _nonce));
        (again, granted["token_type"]!.GetValue<string>()).ShouldBe((200, "DPoP"));
        var token = Token(granted);
        (await StatusAsync("/api/v1/users", "DPoP", token, Proof(key, "GET", "/api/v1/users", token: token))).ShouldBe(200);
        (await StatusAsync("/api/v1/users", "Bearer", token)).ShouldBe(401);
        (await StatusAsync("/api/v1/users", "DPoP", token, Proof(key, "POST", "/api/v1/users", token: token))).ShouldBe(401);
        using var thief = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        (await StatusAsync("/api/v1/users", "DPoP", token, Proof(thief, "GET", "/api/v1/users", token: token))).ShouldBe(401);
    }

    private string? _nonce;

    private async Task<RSA> KeyAsync()
    {
        var key = RSA.Create();
        key.ImportFromPem(await _client.GetStringAsync("/__conformance/key.pem"));
        return key;
    }

    private Dictionary<string, string> AssertionForm(RSA key, string path, string scope, Action<JsonObject>? change = null)
    {
        var claims = new JsonObject { ["iss"] = "client", ["sub"] = "client", ["aud"] = new Uri(_mock.Address, path).AbsoluteUri, ["exp"] = Now() + 300, ["jti"] = "1" };
        change?.Invoke(claims);
        return new() { ["grant_type"] = "client_credentials", ["scope"] = scope, ["client_assertion_type"] = Assertion, ["client_assertion"] = Signer.Sign(key, claims) };
    }

    private string Proof(ECDsa key, string method, string path, string? nonce = null, string? token = null)
    {
        var claims = new JsonObject { ["htm"] = method, ["htu"] = new Uri(_mock.Address, path).AbsoluteUri, ["iat"] = Now(), ["jti"] = "1" };
        if (nonce is not null) claims["nonce"] = nonce;
        if (token is not null) claims["ath"] = System.Buffers.Text.Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(token)));
        return Signer.Prove(key, claims);
    }

    private async Task<(int Status, JsonNode Body)> AskAsync(string path, Dictionary<string, string> form, string? proof = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new FormUrlEncodedContent(form) };
        if (proof is not null) request.Headers.Add("DPoP", proof);
        using var answer = await _client.SendAsync(request);
        _nonce = answer.Headers.TryGetValues("DPoP-Nonce", out var nonces) ? nonces.Single() : null;
        return ((int)answer.StatusCode, JsonNode.Parse(await answer.Content.ReadAsStringAsync())!);
    }

    private async Task<int> StatusAsync(string path, string scheme, string token, string? proof = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Authorization = new AuthenticationHeaderValue(scheme, token);
        if (proof is not null) request.Headers.Add("DPoP", proof);
        using var answer = await _client.SendAsync(request);
        return (int)answer.StatusCode;
    }

    private static string Token(JsonNode body) => body["access_token"]!.GetValue<string>();

    private static long Now() => TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();
}
