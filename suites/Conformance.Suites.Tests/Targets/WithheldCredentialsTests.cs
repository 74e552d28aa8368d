using Conformance.Suites.Targets;
using Conformance.Suites.Targets.Credentials;
using Conformance.Suites.Tests.Given;
using Conformance.Suites.Tests.Servers;

namespace Conformance.Suites.Tests.Targets;

public sealed class WithheldCredentialsTests
{
    [Test]
    public async Task A_credential_that_a_case_withholds_is_taken_off_and_the_others_stay()
    {
        RawRequest? seen = null;
        await using var server = new RawServer(r =>
        {
            seen = r;
            return RawReply.Empty(204);
        });
        var target = new Target
        {
            BaseUrl = server.Url,
            Credentials =
            [
                new HeaderCredential("Authorization", "Bearer full-access", secret: true),
                new HeaderCredential("X-Key", "key-of-mine", secret: true),
                new HeaderCredential("Cookie", "session=abc; theme=dark", secret: true),
            ],
        };
        using var transport = new ProbeTransport(target, TimeProvider.System);
        var contract = Api.Of(Api.Operation("GET /a", "204"));
        var testCase = Api.Case(contract.Operations[0], "/a?code=1&limit=2") with
        {
            Fault = CredentialFault.Partial,
            Withheld =
            [
                new SecurityScheme { Name = "token", Kind = SecuritySchemeKind.Http, HttpScheme = "bearer", Place = default },
                new SecurityScheme { Name = "session", Kind = SecuritySchemeKind.ApiKey, Location = ParameterLocation.Cookie, ParameterName = "session", Place = default },
                new SecurityScheme { Name = "code", Kind = SecuritySchemeKind.ApiKey, Location = ParameterLocation.Query, ParameterName = "code", Place = default },
            ],
        };

        await transport.SendAsync(testCase, CancellationToken.None);

        (seen!.Target, seen.Header("Authorization"), seen.Header("X-Key"), seen.Header("Cookie")).ShouldBe(("/a?limit=2", null, "key-of-mine", "theme=dark"));
    }

    [TestCase("X-Tenant", true)]
    [TestCase("Authorization", true)]
    [TestCase("Accept", false)]
    public void A_client_with_headers_of_its_own_may_add_a_credential(string header, bool adds)
    {
        using var client = new HttpClient { BaseAddress = new Uri("http://localhost") };
        client.DefaultRequestHeaders.TryAddWithoutValidation(header, "text/plain");
        Target.Of(client).Identities.ShouldBe(adds ? [Access.Full] : [Access.Full, Access.None]);
    }
}
