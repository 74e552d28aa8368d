using Conformance.Spec.Profiles.Drafting;

namespace Conformance.Spec.Tests.Profiles.Drafting;

public sealed class YamlScalarTests
{
    [TestCase("/users", ExpectedResult = "/users")]
    [TestCase("method:GET", ExpectedResult = "method:GET")]
    [TestCase("application/problem+json", ExpectedResult = "application/problem+json")]
    [TestCase("true", ExpectedResult = "'true'")]
    [TestCase("12", ExpectedResult = "'12'")]
    [TestCase("", ExpectedResult = "''")]
    [TestCase("it's", ExpectedResult = "'it''s'")]
    [TestCase("a\nb", ExpectedResult = "\"a\\nb\"")]
    public string Quotes_what_could_be_taken_for_something_else(string text) => YamlScalar.Of(text);

    [TestCase("a: b # c")]
    [TestCase("[x, {y}]")]
    [TestCase("- a")]
    [TestCase("\u2028\u0085\u0001")]
    [TestCase("😀")]
    [TestCase(" blank ")]
    [TestCase("a:")]
    [TestCase("null")]
    public void Is_read_back_as_the_same_text(string text) =>
        Given.Source($"a: [{YamlScalar.Of(text)}]", "a.yaml").Root.GetProperty("a")[0].GetString().ShouldBe(text);
}
