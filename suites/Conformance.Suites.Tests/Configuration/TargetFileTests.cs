using Conformance.Suites.Configuration;

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
        var missing = new List<string>();

        var credentials = target.Credentials(name => name == "API_TOKEN" ? "abcdefgh" : null, missing);

        target.Url.ShouldBe(new Uri("https://api.example.com/v1"));
        credentials.SelectMany(c => c.Secrets).Select(s => (s.Name, s.Value)).ShouldBe([("AUTHORIZATION", "abcdefgh")]);
        missing.ShouldBe(["TENANT"]);
    }

    [Test]
    public void Tells_all_that_is_wrong_at_once() => Open("""
        url: api.example.com
        headers:
        - {name: Authorization, value: secret}
        """).Diagnostics.Select(d => $"{d.Place.Line} {d.Id}").Order().ShouldBe(["1 wrong-form", "3 missing-key", "3 unknown-key"]);

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
