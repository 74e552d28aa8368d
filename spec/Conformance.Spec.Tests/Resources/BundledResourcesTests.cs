using Conformance.Spec.Bundled;
using Conformance.Spec.Loading;
using Conformance.Spec.Profiles;
using Conformance.Spec.Resources;
using Conformance.Spec.Tests.Bundled;

namespace Conformance.Spec.Tests.Resources;

public sealed class BundledResourcesTests
{
    [TestCase("okta-management", 169)]
    [TestCase("okta-idps", 4)]
    [TestCase("opsramp-okta-install", 1)]
    [TestCase("zesty-okta", 2)]
    [TestCase("sso-config", 2)]
    public async Task Every_operation_has_a_role_and_every_resource_its_reasons(string name, int resources)
    {
        var graph = await GraphAsync(name);
        graph.Resources.Count.ShouldBe(resources);
        graph.Resources.ShouldAllBe(r => r.Reasons.Count > 0);
        graph.Roles.ShouldAllBe(r => r.Reason.Length > 0);
    }

    [Test]
    public async Task Only_calls_that_keep_nothing_have_no_resource()
    {
        var graph = await GraphAsync("okta-management");
        graph.Roles.Where(r => r.Resource is null).Select(r => r.Operation.Key).ShouldBe(
        [
            "POST /api/v1/orgs",
            "POST /api/v1/risk/events/ip",
            "POST /security/api/v1/security-events",
            "POST /webauthn-registration/api/v1/activate",
            "POST /webauthn-registration/api/v1/enroll",
            "POST /webauthn-registration/api/v1/initiate-fulfillment-request",
            "POST /webauthn-registration/api/v1/send-pin",
        ]);
    }

    [Test]
    public async Task Users_are_read_by_id_or_login_and_deleted_by_two_calls()
    {
        var users = (await GraphAsync("okta-management")).Named("userId").ShouldNotBeNull();
        users.Identity!.Alternates.ShouldBe(["/profile/login"]);
        users.Deletion.Calls.ShouldBe(2);
        users.Lifecycle!.Transition("suspend")!.From.ShouldBe(["ACTIVE"]);
    }

    private static async Task<ResourceGraph> GraphAsync(string name)
    {
        var path = BundledContracts.ProfilePath(name)!;
        var profile = ProfileLoader.Load(JsonSource.Parse(path, await File.ReadAllBytesAsync(path)).Document!).Profile!;
        return GraphOf.Of(await BundledContract.LoadAsync(name) with { Profile = profile });
    }
}
