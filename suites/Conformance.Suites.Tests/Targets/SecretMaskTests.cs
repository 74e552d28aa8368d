using System.Text;
using Conformance.Suites.Targets;
using Conformance.Suites.Targets.Credentials;
using Conformance.Suites.Tests.Given;
using Conformance.Suites.Tests.Servers;

namespace Conformance.Suites.Tests.Targets;

public sealed class SecretMaskTests
{
    private const string Token = "s3cr&t tok+n\"ö";

    [Test]
    public void Masks_headers_query_and_body_in_every_form()
    {
        var mask = new SecretMask([new HeaderCredential("Authorization", $"SSWS {Token}", secret: true)]);
        var sent = new SentRequest(
            "POST",
            $"http://localhost/a?raw={Token}&escaped={Uri.EscapeDataString(Token)}",
            [new Field("Authorization", $"SSWS {Token}"), new Field("X-Base", Convert.ToBase64String(Encoding.UTF8.GetBytes(Token))), new Field("Accept", "a/b")],
            Encoding.UTF8.GetBytes($$"""{"plain": "s3cr&t tok+n\"ö", "escaped": "s3cr\u0026t tok\u002Bn\u0022\u00F6"}"""));

        var masked = mask.Mask(sent);

        masked.Url.ShouldBe("http://localhost/a?raw={{secret:AUTHORIZATION}}&escaped={{secret:AUTHORIZATION}}");
        masked.Headers.ShouldBe([new("Authorization", "SSWS {{secret:AUTHORIZATION}}"), new("X-Base", "{{secret:AUTHORIZATION}}"), new("Accept", "a/b")]);
        Encoding.UTF8.GetString(masked.Body!.Value.Span).ShouldBe("""{"plain": "{{secret:AUTHORIZATION}}", "escaped": "{{secret:AUTHORIZATION}}"}""");
    }

    [Test]
    public void Leaves_a_request_without_a_body_without_one() =>
        new SecretMask([new HeaderCredential("X-Key", "abcdefgh", secret: true)]).Mask(new SentRequest("GET", "http://localhost/a", [], null)).Body.HasValue.ShouldBeFalse();

    [Test]
    public void Masks_a_token_whose_payload_holds_a_secret_and_no_other()
    {
        var mask = new SecretMask([new HeaderCredential("X-Key", "abcdefgh", secret: true)]);
        var (holding, innocent) = (Jwt("""{"key":"abcdefgh"}"""), Jwt("""{"key":"other"}"""));

        mask.Mask($"{holding} {innocent}").ShouldBe($"{{{{secret:JWT}}}} {innocent}");
    }

    [Test]
    public void Masks_tokens_and_cookies_that_the_target_issues()
    {
        var mask = new SecretMask([]);
        var answer = new Answer
        {
            Status = 200,
            Elapsed = default,
            Headers = [new("Set-Cookie", "sid=abc; Path=/; HttpOnly"), new("X-Token", Jwt("{}1234"))],
            Body = Encoding.UTF8.GetBytes($$"""{"access_token": "{{Jwt("""{"sub":"me"}""")}}"}"""),
        };

        var masked = mask.Mask(answer);

        masked.Headers.ShouldBe([new("Set-Cookie", "sid={{secret:COOKIE}}; Path=/; HttpOnly"), new("X-Token", "{{secret:JWT}}")]);
        Encoding.UTF8.GetString(masked.Body.Span).ShouldBe("""{"access_token": "{{secret:JWT}}"}""");
    }

    [Test]
    public void Leaves_short_values_alone_but_where_they_are_a_whole_header()
    {
        var mask = new SecretMask([new HeaderCredential("X-Key", "a1", secret: true)]);
        var sent = new SentRequest("GET", "http://localhost/a1", [new("X-Key", "a1"), new("X-Other", "a1b")], null);

        var masked = mask.Mask(sent);

        masked.Url.ShouldBe("http://localhost/a1");
        masked.Headers.ShouldBe([new("X-Key", "{{secret:X_KEY}}"), new("X-Other", "a1b")]);
    }

    [Test]
    public void Follows_a_secret_that_changes()
    {
        var credential = new Rotating();
        var mask = new SecretMask([credential]);

        mask.Mask("first-token second-token").ShouldBe("{{secret:TOKEN}} second-token");
        credential.Rotate();
        mask.Mask("first-token second-token").ShouldBe("first-token {{secret:TOKEN}}");
    }

    [Test]
    public async Task Reaches_the_wire_with_the_secret_and_the_record_without()
    {
        await using var server = new RawServer(_ => RawReply.Empty(204));
        var target = new Target { BaseUrl = server.Url, Credentials = [new HeaderCredential("Authorization", "Bearer top-secret", secret: true), new HeaderCredential("X-Tenant", "acme", secret: false)] };
        using var transport = new ProbeTransport(target, TimeProvider.System);

        var exchange = (await transport.SendAsync(Api.Case(Api.Operation("GET /a")), default)).Exchange!;

        server.Requests.Single().Header("Authorization").ShouldBe("Bearer top-secret");
        exchange.Sent.Headers.Single(h => h.Name == "Authorization").Value.ShouldBe("Bearer {{secret:AUTHORIZATION}}");
        exchange.Sent.Headers.Single(h => h.Name == "X-Tenant").Value.ShouldBe("acme");
    }

    [Test]
    public async Task Lets_a_case_carry_a_credential_of_its_own()
    {
        await using var server = new RawServer(_ => RawReply.Empty(204));
        var target = new Target { BaseUrl = server.Url, Credentials = [new HeaderCredential("Authorization", "Bearer top-secret", secret: true)] };
        using var transport = new ProbeTransport(target, TimeProvider.System);
        var testCase = Api.Case(Api.Operation("GET /a"));
        testCase = testCase with { Request = testCase.Request with { Headers = [new Field("Authorization", "Bearer none")] } };

        await transport.SendAsync(testCase, default);

        server.Requests.Single().Header("Authorization").ShouldBe("Bearer none");
    }

    private static string Jwt(string payload) => $"{Part("""{"alg":"HS256"}""")}.{Part(payload)}.c2lnbmF0dXJl";

    private static string Part(string json) => System.Buffers.Text.Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json));

    private sealed class Rotating : ICredential
    {
        public IReadOnlyList<Secret> Secrets { get; private set; } = [new("TOKEN", "first-token")];

        public void Rotate() => Secrets = [new Secret("TOKEN", "second-token")];

        public ValueTask ApplyAsync(HttpRequestMessage request, CancellationToken cancellationToken) => ValueTask.CompletedTask;
    }
}
