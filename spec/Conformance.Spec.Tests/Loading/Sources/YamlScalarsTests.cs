namespace Conformance.Spec.Tests.Loading.Sources;

public sealed class YamlScalarsTests
{
    [TestCase("yes", "\"yes\"")]
    [TestCase("no", "\"no\"")]
    [TestCase("on", "\"on\"")]
    [TestCase("2024-01-01", "\"2024-01-01\"")]
    [TestCase("1_000", "\"1_000\"")]
    [TestCase("12:30", "\"12:30\"")]
    [TestCase("1.2.3", "\"1.2.3\"")]
    [TestCase("012", "12")]
    [TestCase("-012", "-12")]
    [TestCase("000", "0")]
    [TestCase("+5", "5")]
    [TestCase(".5", "0.5")]
    [TestCase("5.", "5.0")]
    [TestCase("1.e3", "1.0e3")]
    [TestCase("1e3", "1e3")]
    [TestCase("1E+400", "1E+400")]
    [TestCase("-0", "-0")]
    [TestCase("1.50", "1.50")]
    [TestCase("12345678901234567890123456789", "12345678901234567890123456789")]
    [TestCase("0.1000000000000000055511151231257827", "0.1000000000000000055511151231257827")]
    [TestCase("0x1F", "31")]
    [TestCase("0xFFFFFFFFFFFFFFFFFF", "4722366482869645213695")]
    [TestCase("0o17", "15")]
    [TestCase("0o8", "\"0o8\"")]
    [TestCase("0xg", "\"0xg\"")]
    [TestCase("0x", "\"0x\"")]
    [TestCase("1e", "\"1e\"")]
    [TestCase(".", "\".\"")]
    [TestCase("1-2", "\"1-2\"")]
    [TestCase(".inf", "\".inf\"")]
    [TestCase("true", "true")]
    [TestCase("False", "false")]
    [TestCase("TRUE", "true")]
    [TestCase("tRUE", "\"tRUE\"")]
    [TestCase("~", "null")]
    [TestCase("Null", "null")]
    [TestCase("nil", "\"nil\"")]
    [TestCase("'1'", "\"1\"")]
    [TestCase("\"true\"", "\"true\"")]
    [TestCase("!!str 1", "\"1\"")]
    [TestCase("!!int \"1\"", "1")]
    [TestCase("!!null ''", "null")]
    [TestCase("! 1", "\"1\"")]
    [TestCase("!!timestamp 2024-01-01", "\"2024-01-01\"")]
    public void Means_what_the_core_schema_of_YAML_says(string yaml, string json) => Read.Json($"a: {yaml}").ShouldBe($"{{\"a\":{json}}}");

    [Test]
    public void Keeps_block_scalars_as_text() => Read.Json("a: |\n  12\nb: >-\n  1\n  2\n").ShouldBe("""{"a":"12\n","b":"1 2"}""");

    [Test]
    public void Keeps_names_as_written() => Read.Json("200: a\ntrue: b\n~: c\n012: d\n").ShouldBe("""{"200":"a","true":"b","~":"c","012":"d"}""");

    [Test]
    public void Warns_of_a_tag_without_meaning_and_reads_on()
    {
        var result = Read.File("a: !env HOME\nb: 1\n");

        result.Document.ShouldNotBeNull().Root.GetRawText().ShouldBe("""{"a":"HOME","b":1}""");
        result.Diagnostics.Select(d => d.ToString()).ShouldBe(
            ["api.yaml:1:4: warning unknown-tag: The tag !env has no meaning in JSON and is ignored. Remove the tag."]);
    }
}
