using Conformance.Suites.Configuration;
using Conformance.Suites.Configuration.Identities;
using Conformance.Suites.Targets.Credentials.OAuth;

namespace Conformance.Suites.Tests.Configuration;

public sealed class TargetFileTests
{
    [Test]
    public void Takes_secrets_from_the_environment()
    {
        var target = Open("""
            url: https://api.example.com/v1
            headers:
            - {name: Authorization, prefix: Bearer, env: API_TOKEN}
            - {name: X-Tenant, env: TENANT}
            """).Target!;

        var (identities, problems) = Identities(target, name => name == "API_TOKEN" ? "abcdefgh" : null);

        target.Url.ShouldBe(new Uri("https://api.example.com/v1"));
        identities.Full.SelectMany(c => c.Secrets).Select(s => (s.Name, s.Value)).ShouldBe([("AUTHORIZATION", "abcdefgh")]);
        problems.ShouldBe(["the environment variable TENANT is not set; export it"]);
    }

    [Test]
    public void Takes_secrets_from_what_commands_print()
    {
        var target = Open("""
            url: https://api.example.com
            headers:
            - {name: Authorization, prefix: SSWS, command: [printf, "a-secret-word\n"]}
            - {name: X-Key, command: ["false"]}
            - {name: X-Other, command: ["no-such-program-anywhere"]}
            """).Target!;

        var (identities, problems) = Identities(target, _ => null);

        identities.Full.SelectMany(c => c.Secrets).Select(s => s.Value).ShouldBe(["a-secret-word"]);
        problems.Select(p => p.Split(':')[0]).ShouldBe(["the command 'false' ended with exit code 1", "the command 'no-such-program-anywhere' cannot be started"]);
    }

    [Test]
    public void Knows_three_identities()
    {
        var target = Open("""
            url: https://api.example.com
            oauth:
              token-url: https://api.example.com/token
              client-id: robot
              authentication: private-key-jwt
              key: { env: KEY }
              scopes: [a.read, a.manage]
              dpop: true
            limited:
              headers: [{name: Authorization, prefix: Bearer, env: LITTLE}]
              scopes: [a.read]
            other:
              headers: [{name: Authorization, prefix: Bearer, env: OTHER}]
            """).Target!;
        using var key = System.Security.Cryptography.ECDsa.Create(System.Security.Cryptography.ECCurve.NamedCurves.nistP256);

        var (identities, problems) = Identities(target, name => name == "KEY" ? key.ExportPkcs8PrivateKeyPem() : $"word-of-{name}");

        problems.ShouldBeEmpty();
        identities.Full.ShouldHaveSingleItem().ShouldBeOfType<OAuthCredential>();
        identities.Limited!.Scopes.ShouldBe(["a.read"]);
        identities.Limited.Credentials.SelectMany(c => c.Secrets).Select(s => (s.Name, s.Value)).ShouldBe([("LIMITED_AUTHORIZATION", "word-of-LITTLE")]);
        identities.Other.SelectMany(c => c.Secrets).Select(s => (s.Name, s.Value)).ShouldBe([("OTHER_AUTHORIZATION", "word-of-OTHER")]);
        identities.Dispose();
    }

    [Test]
    public void A_key_that_is_none_is_told_without_its_text()
    {
        var target = Open("""
            url: https://api.example.com
            oauth: { token-url: "https://api.example.com/token", client-id: robot, authentication: private-key-jwt, key: { env: KEY } }
            """).Target!;

        var (_, problems) = Identities(target, _ => "hush-hush");

        problems.ShouldHaveSingleItem().ShouldStartWith("the private key of client robot cannot be used: ");
        problems[0].ShouldNotContain("hush");
    }

    [TestCase("https://api.example.com", null)]
    [TestCase("https://API.example.com:8443/x", null)]
    [TestCase("https://evil.example.com", "evil.example.com is none of the hosts of")]
    public void Lets_requests_go_to_its_hosts_alone(string url, string? refusal)
    {
        var target = Open("""
            url: https://api.example.com
            hosts: [api.example.com]
            """).Target!;

        (target.Refusal(new Uri(url)) ?? "").ShouldStartWith(refusal ?? "");
        (target.Refusal(new Uri(url)) is null).ShouldBe(refusal is null);
    }

    [Test]
    public void Tells_all_that_is_wrong_at_once() => Open("""
        url: api.example.com
        headers:
        - {name: Authorization, value: secret}
        oauth: { token-url: "https://api.example.com/token" }
        identity: { path: api, pointer: id, value: x }
        deny:
        - {operation: "path:/a"}
        """).Diagnostics.Select(d => $"{d.Place.Line} {d.Id}").Order().ShouldBe(
        ["1 wrong-form", "3 unknown-key", "3 wrong-secret-source", "4 missing-key", "4 missing-key", "5 wrong-form", "5 wrong-type", "7 missing-key"]);

    [Test]
    public void A_url_at_another_host_than_its_own_hosts_is_refused() => Open("""
        url: https://api.example.org
        hosts: [api.example.com]
        """).Diagnostics.Select(d => $"{d.Place.Line} {d.Id}").ShouldBe(["1 host-not-allowed"]);

    private static (TargetIdentities Identities, IReadOnlyList<string> Problems) Identities(TargetFile target, Func<string, string?> environment)
    {
        var secrets = new SecretReader(environment, Path.GetTempPath());
        return (TargetIdentities.Of(target, secrets, TimeProvider.System), secrets.Problems);
    }

    private static TargetResult Open(string yaml)
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, yaml);
        try
        {
            return TargetFile.Open(path);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
