using Conformance.Suites.Targets;
using Conformance.Suites.Targets.Credentials;
using Conformance.Suites.Tests.Given;
using Conformance.Suites.Tests.Servers;

namespace Conformance.Suites.Tests.Targets;

public sealed class AccessTests
{
    [TestCase(Access.Full, "Bearer full-access", "{{secret:AUTHORIZATION}}")]
    [TestCase(Access.Limited, "Bearer less-access", "{{secret:LIMITED_AUTHORIZATION}}")]
    [TestCase(Access.Other, "Bearer their-access", "{{secret:OTHER_AUTHORIZATION}}")]
    [TestCase(Access.None, null, null)]
    public async Task Each_case_goes_with_the_credentials_of_whoever_asks_and_none_is_written_down(Access access, string? sent, string? recorded)
    {
        string? seen = null;
        string? tenant = null;
        await using var server = new RawServer(r =>
        {
            (seen, tenant) = (r.Header("Authorization"), r.Header("X-Tenant"));
            return RawReply.Empty(204);
        });
        var contract = Api.Of(Api.Operation("GET /a", "204"));
        var target = new Target
        {
            BaseUrl = server.Url,
            Credentials = [new HeaderCredential("X-Tenant", "acme", secret: false), new HeaderCredential("Authorization", "Bearer full-access", secret: true)],
            Limited = new LimitedAccess([new HeaderCredential("Authorization", "Bearer less-access", secret: true, "LIMITED")], null),
            Other = [new HeaderCredential("Authorization", "Bearer their-access", secret: true, "OTHER")],
        };
        using var transport = new ProbeTransport(target, TimeProvider.System);

        var delivery = await transport.SendAsync(Api.Case(contract.Operations[0], "/a") with { Access = access }, CancellationToken.None);

        seen.ShouldBe(sent);
        tenant.ShouldBe("acme");
        delivery.Exchange!.Sent.Headers.Where(h => h.Name == "Authorization").Select(h => h.Value.Replace("Bearer ", "", StringComparison.Ordinal)).SingleOrDefault().ShouldBe(recorded);
    }
}
