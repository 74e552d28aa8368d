using Conformance.Mock.Routing;

namespace Conformance.Mock.Tests.Routing;

public sealed class SegmentPatternTests
{
    [TestCase("{id}", "x", "x")]
    [TestCase("{id}.json", "a.b.json", "a.b")]
    [TestCase("{from}-{to}", "a-b-c", "a|b-c")]
    [TestCase("v{n}", "v12", "12")]
    public void Takes_the_values_of_its_parameters(string template, string segment, string values)
    {
        var taken = new List<PathValue>();
        SegmentPattern.Parse(template)!.TryMatch(segment, taken).ShouldBeTrue();
        string.Join('|', taken.Select(t => t.Text)).ShouldBe(values);
    }

    [TestCase("{id}", "")]
    [TestCase("{id}.json", ".json")]
    [TestCase("{id}.json", "a.xml")]
    [TestCase("{from}-{to}", "a-")]
    [TestCase("v{n}", "w1")]
    public void Refuses_what_does_not_match_and_takes_nothing(string template, string segment)
    {
        var taken = new List<PathValue> { PathValue.Of("kept") };
        SegmentPattern.Parse(template)!.TryMatch(segment, taken).ShouldBeFalse();
        taken.ShouldBe([PathValue.Of("kept")]);
    }

    [Test]
    public void A_segment_without_braces_is_no_pattern() => SegmentPattern.Parse("users").ShouldBeNull();
}
