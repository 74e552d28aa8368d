using Conformance.Model;
using Conformance.Spec.Bundled;
using Conformance.Spec.Profiles;

namespace Conformance.Spec.Tests.Bundled;

public sealed class BundledBindingTests
{
    [TestCaseSource(typeof(BundledContracts), nameof(BundledContracts.Names))]
    public async Task Find_an_operation_for_every_entry(string name) =>
        ProfileLoader.Bind(ProfileLoader.LoadNamed(name).Profile!, await BundledContract.LoadAsync(name)).Diagnostics.ShouldBeEmpty();

    [TestCase("listUsers", "LinkHeader after limit? ? 200 True ?")]
    [TestCase("listApplications", "LinkHeader after limit? 0 ? True ?")]
    [TestCase("listGroups", "LinkHeader after limit? ? 10000 True ?")]
    [TestCase("listApplicationGroupAssignments", "LinkHeader after limit? ? ? True ?")]
    [TestCase("listPrincipalRateLimitEntities", "LinkHeader after limit? ? 50 True ?")]
    [TestCase("listAssignedApplicationsForGroup", "LinkHeader after limit 20 200 True ?")]
    [TestCase("listPolicyRules", "LinkHeader after limit ? ? True ?")]
    [TestCase("listLogEvents", "LinkHeader after limit 100 1000 True True")]
    [TestCase("listRoles", "BodyLink after limit? ? ? False ?")]
    [TestCase("createPolicyRule", "None")]
    [TestCase("uploadYubikeyOtpTokenSeed", "None")]
    public async Task Say_how_a_list_is_paged(string operation, string expected)
    {
        var profile = ProfileLoader.LoadNamed("okta-management").Profile!;
        var entry = profile.PaginationOf(await OperationAsync(operation)).ShouldNotBeNull();

        (entry.Style == PaginationStyle.None
            ? "None"
            : $"{entry.Style} {entry.PositionParameter} {entry.LimitParameter ?? "limit?"} {Text(entry.DefaultLimit)} {Text(entry.MaximumLimit)} {Text(entry.SelfLink)} {Text(entry.Endless)}")
            .ShouldBe(expected);
    }

    [TestCase("deleteUser", "method:DELETE", 2)]
    [TestCase("deleteApplication", "path:*/lifecycle/deactivate method:DELETE", null)]
    [TestCase("deleteEventHook", "path:*/lifecycle/deactivate method:DELETE", null)]
    [TestCase("deleteInlineHook", "path:*/lifecycle/deactivate method:DELETE", null)]
    [TestCase("deleteIdentityProvider", "path:*/lifecycle/deactivate method:DELETE", null)]
    [TestCase("deleteDevice", "path:*/lifecycle/deactivate method:DELETE", null)]
    [TestCase("deletejwk", "path:*/lifecycle/deactivate method:DELETE", null)]
    [TestCase("deleteOAuth2ClientSecret", "path:*/lifecycle/deactivate method:DELETE", null)]
    [TestCase("deleteGroup", "", null)]
    public async Task Say_how_a_resource_is_deleted(string operation, string steps, int? calls)
    {
        var entry = ProfileLoader.LoadNamed("okta-management").Profile!.ResourceOf(await OperationAsync(operation)).ShouldNotBeNull();

        (string.Join(' ', entry.Delete), entry.DeleteCalls).ShouldBe((steps, calls));
        entry.RefusesDeletion.Keys.ShouldBe(["/system", "/isDefault"]);
    }

    [TestCase("revokeCurrentApiToken")]
    [TestCase("replaceOrgContactUser")]
    [TestCase("createCaptchaInstance")]
    [TestCase("replaceUserLockoutSettings")]
    [TestCase("replaceRateLimitSettingsPerClient")]
    [TestCase("createNetworkZone")]
    [TestCase("updateConfiguration")]
    [TestCase("createPolicyRule")]
    [TestCase("createAuthenticator")]
    [TestCase("rotateAuthorizationServerKeys")]
    [TestCase("createCustomDomain")]
    [TestCase("createEmailDomain")]
    [TestCase("deleteLogStream")]
    [TestCase("replaceCustomizedSignInPage")]
    [TestCase("createRealmAssignment")]
    [TestCase("assignRoleToUser")]
    [TestCase("assignRoleToGroup")]
    [TestCase("assignRoleToClient")]
    [TestCase("addMembersToBinding")]
    [TestCase("revokeUserSessions")]
    [TestCase("revokeSession")]
    [TestCase("sendTestEmail")]
    [TestCase("testEmailServer")]
    [TestCase("verifyFactor")]
    [TestCase("resendEnrollFactor")]
    [TestCase("updateADGroupMembership")]
    [TestCase("uploadYubikeyOtpTokenSeed")]
    [TestCase("createPrincipalRateLimitEntity")]
    [TestCase("sendPin")]
    public async Task Keep_what_harms_others_from_a_live_organization(string operation)
    {
        var found = await OperationAsync(operation);

        ProfileLoader.LoadNamed("okta-management").Profile!.Unsafe.Any(u => u.Parameters.Count == 0 && u.Match.Matches(found)).ShouldBeTrue();
    }

    [TestCase("createUser", "activate=false")]
    [TestCase("activateUser", "sendEmail=false")]
    [TestCase("reactivateUser", "sendEmail=false")]
    [TestCase("forgotPassword", "sendEmail=false")]
    [TestCase("forgotPasswordSetNewPassword", "sendEmail=false")]
    [TestCase("resetPassword", "sendEmail=false")]
    [TestCase("deactivateUser", "sendEmail=false")]
    [TestCase("deleteUser", "sendEmail=false")]
    public async Task Say_by_which_parameter_an_operation_sends_no_mail(string operation, string parameters)
    {
        var found = await OperationAsync(operation);
        var entries = ProfileLoader.LoadNamed("okta-management").Profile!.Unsafe.Where(u => u.Match.Matches(found));

        entries.SelectMany(u => u.Parameters.Select(p => $"{p.Key}={p.Value}")).ShouldBe([parameters]);
    }

    [Test]
    public async Task Take_only_what_is_generally_available()
    {
        var contract = await BundledContract.LoadAsync("okta-management");
        var profile = ProfileLoader.LoadNamed("okta-management").Profile!;

        contract.Operations
            .Where(o => o.Extensions["x-okta-lifecycle"].GetProperty("lifecycle").GetString() != "GA")
            .ShouldAllBe(o => profile.Unsafe.Any(u => u.Parameters.Count == 0 && u.Match.Matches(o)));
    }

    [Test]
    public async Task Read_without_fear()
    {
        var contract = await BundledContract.LoadAsync("okta-management");
        var profile = ProfileLoader.LoadNamed("okta-management").Profile!;

        contract.Operations
            .Where(o => o.Method == "GET" && o.Extensions["x-okta-lifecycle"].GetProperty("lifecycle").GetString() == "GA")
            .Where(o => profile.Unsafe.Any(u => u.Match.Matches(o)))
            .ShouldBeEmpty();
    }

    private static async Task<Operation> OperationAsync(string id) =>
        (await BundledContract.LoadAsync("okta-management")).Operations.Single(o => o.Id == id);

    private static string Text<T>(T? value)
        where T : struct => value?.ToString() ?? "?";
}
