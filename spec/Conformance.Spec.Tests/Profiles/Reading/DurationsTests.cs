using Conformance.Spec.Profiles.Reading;

namespace Conformance.Spec.Tests.Profiles.Reading;

public sealed class DurationsTests
{
    [TestCase("500ms", ExpectedResult = 500)]
    [TestCase("2s", ExpectedResult = 2000)]
    [TestCase("1.5m", ExpectedResult = 90_000)]
    [TestCase("8h", ExpectedResult = 28_800_000)]
    [TestCase("2", ExpectedResult = null)]
    [TestCase("2 s", ExpectedResult = null)]
    [TestCase("-1s", ExpectedResult = null)]
    [TestCase("", ExpectedResult = null)]
    public double? Reads_a_number_and_a_unit(string text) => Durations.Read(text)?.TotalMilliseconds;
}
