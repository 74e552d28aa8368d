using Conformance.Model;
using Conformance.Spec.Bundled;
using Conformance.Spec.Profiles;

namespace Conformance.Spec.Tests.Bundled;

public sealed class BundledProfilesTests
{
    [TestCaseSource(typeof(BundledContracts), nameof(BundledContracts.ProfileNames))]
    public void Can_be_read(string name)
    {
        var result = ProfileLoader.LoadNamed(name);

        result.Diagnostics.ShouldBeEmpty();
        result.Profile.ShouldNotBeNull().Name.ShouldBe(name);
    }

    [TestCaseSource(typeof(BundledContracts), nameof(BundledContracts.Names))]
    public void Allow_any_request_to_be_told_that_there_are_too_many(string name) =>
        ProfileLoader.LoadNamed(name).Profile!.Allows(Probe.Positive, 429).ShouldBeTrue();

    [TestCase("okta-management")]
    [TestCase("okta-idps")]
    public void Allow_what_the_Okta_API_answers(string name)
    {
        var profile = ProfileLoader.LoadNamed(name).Profile.ShouldNotBeNull();

        Statuses(profile, Probe.Credentials).ShouldBe("401");
        Statuses(profile, Probe.Scope).ShouldBe("403");
        Statuses(profile, Probe.Constraint).ShouldBe("400");
        Statuses(profile, Probe.UnknownId).ShouldBe("404");
        Statuses(profile, Probe.Method).ShouldBe("405");
        Statuses(profile, Probe.ContentType).ShouldBe("400 415");
        profile.Errors!.Codes.Select(c => $"{c.Status} {c.Code} {c.When}").ShouldBe(
        [
            "400 E0000001 constraint", "400 E0000002 constraint", "400 E0000003 malformed", "401 E0000004 credentials",
            "401 E0000011 credentials", "401 E0000015 unavailable", "403 E0000006 scope", "404 E0000007 unknown-id",
            "404 E0000008 unknown-path", "405 E0000022 method", "405 E0000022 state", "429 E0000047 rate-limit",
            "500 E0000009 server", "503 E0000010 read-only",
        ]);
    }

    private static string Statuses(Profile profile, Probe probe) => string.Join(' ', profile.Statuses[probe]);
}
