using Conformance.Spec.Bundled;

namespace Conformance.Spec.Tests.Bundled;

public sealed class BundledContractsTests
{
    [Test]
    public void Ships_five_contracts() =>
        BundledContracts.Names.ShouldBe(["okta-idps", "okta-management", "opsramp-okta-install", "sso-config", "zesty-okta"]);

    [Test]
    public void Ships_a_profile_for_each_and_the_neutral_one() =>
        BundledContracts.ProfileNames.ShouldBe(["neutral", .. BundledContracts.Names]);

    [TestCaseSource(typeof(BundledContracts), nameof(BundledContracts.Names))]
    public void Has_the_document_and_profile_of_each(string name)
    {
        File.Exists(BundledContracts.DocumentPath(name)).ShouldBeTrue();
        File.Exists(BundledContracts.ProfilePath(name)).ShouldBeTrue();
    }

    [TestCaseSource(typeof(BundledContracts), nameof(BundledContracts.Names))]
    public void Says_where_each_comes_from(string name) =>
        File.Exists(Path.Combine(Path.GetDirectoryName(BundledContracts.DocumentPath(name))!, "SOURCE.md")).ShouldBeTrue();

    [TestCase("neutral")]
    [TestCase("../documents/zesty-okta")]
    [TestCase("Zesty-Okta")]
    [TestCase("")]
    public void Knows_no_document_of_another_name(string name) => BundledContracts.DocumentPath(name).ShouldBeNull();
}
