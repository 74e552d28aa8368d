using Conformance.Spec.Profiles.Reading;

namespace Conformance.Spec.Tests.Profiles.Reading;

public sealed class NearestTests
{
    [TestCase("strikt", ExpectedResult = "strict")]
    [TestCase("slow_after", ExpectedResult = "slow-after")]
    [TestCase("STATUSES", ExpectedResult = "statuses")]
    [TestCase("errs", ExpectedResult = null)]
    [TestCase("zebra", ExpectedResult = null)]
    public string? Finds_the_name_that_was_meant(string name) => Nearest.To(name, ["strict", "statuses", "slow-after", "errors"]);
}
