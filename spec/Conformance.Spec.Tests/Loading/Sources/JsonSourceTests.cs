using System.Text;
using Conformance.Model;
using Conformance.Spec.Loading;

namespace Conformance.Spec.Tests.Loading.Sources;

public sealed class JsonSourceTests
{
    [Test]
    public void Reads_JSON_with_its_numbers_as_written() => Read.Json("""{"a": 1.50e400, "b": [true, null]}""", "a.json")
        .ShouldBe("""{"a": 1.50e400, "b": [true, null]}""");

    [Test]
    public void Reads_YAML_whose_root_is_a_flow_collection() => Read.Json("{a: 1}", "a.yml").ShouldBe("""{"a":1}""");

    [Test]
    public void Reads_JSON_under_the_name_of_a_YAML_file() => Read.Json("""{"a": "\u00e9"}""").ShouldBe("""{"a": "\u00e9"}""");

    [TestCase("a.yaml", "a: é\n")]
    [TestCase("a.json", """{"a": "é"}""")]
    public void Skips_a_byte_order_mark(string file, string text)
    {
        var result = JsonSource.Parse(file, Encoding.UTF8.Preamble.ToArray().Concat(Encoding.UTF8.GetBytes(text)).ToArray());

        var document = result.Document.ShouldNotBeNull();
        document.Root.GetProperty("a").GetString().ShouldBe("é");
        Read.PlaceOf(document, "").ShouldBe((1, 1));
    }

    [Test]
    public void Allows_256_levels_and_no_more()
    {
        Read.File(Nested(256, "[", "]"), "a.json").Diagnostics.ShouldBeEmpty();
        Read.File(Nested(256, "[", "]"), "a.yaml").Diagnostics.ShouldBeEmpty();
        Read.Faults(Nested(257, "[", "]"), "a.json").ShouldBe(
            ["a.json:1:257: error too-deep: More than 256 objects and arrays stand within one another here. Nest less deeply."]);
        Read.Faults("x: " + Nested(256, "[", "]"), "a.yaml").ShouldBe(
            ["a.yaml:1:259: error too-deep: More than 256 objects and arrays stand within one another here. Nest less deeply."]);
        Read.Faults(Nested(100_000, "{\"a\":", ""), "a.json").ShouldBe(
            ["a.json:1:1281: error too-deep: More than 256 objects and arrays stand within one another here. Nest less deeply."]);
    }

    [Test]
    public void Tells_every_duplicate_name_at_once()
    {
        Read.Faults("a: 1\nb: {c: 1, c: 2}\na: 2\n").ShouldBe(
            [
                "api.yaml:2:11: error duplicate-key: 'c' stands a second time in this object; first at line 2. Remove or rename one of the two.",
                "api.yaml:3:1: error duplicate-key: 'a' stands a second time in this object; first at line 1. Remove or rename one of the two.",
            ]);
        Read.Faults("{\"a\": 1,\n\"\\u0061\": 2}", "a.json").ShouldBe(
            ["a.json:2:1: error duplicate-key: 'a' stands a second time in this object; first at line 1. Remove or rename one of the two."]);
    }

    [Test]
    public void Finds_duplicate_names_in_large_objects()
    {
        var names = string.Concat(Enumerable.Range(0, 100).Select(i => $"n{i}: 1\n"));
        Read.File(names).Diagnostics.ShouldBeEmpty();
        Read.Faults(names + "n5: 1\nn99: 1\n").Length.ShouldBe(2);
    }

    [Test]
    public void Refuses_more_than_64_MiB() => JsonSource.Parse("a.yaml", new byte[(64 << 20) + 1]).Diagnostics.Select(d => d.ToString()).ShouldBe(
        ["a.yaml: error file-too-large: The file has 67,108,865 bytes. At most 67,108,864 are read."]);

    [Test]
    public void Refuses_bytes_that_are_not_UTF_8()
    {
        Faults([0x61, 0x3A, 0x0A, 0x20, 0xC3, 0x28]).ShouldBe(
            ["a.yaml:2:2: error not-utf-8: The byte 0xC3 here is not part of a character in UTF-8. Save the file as UTF-8."]);
        Faults([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("a: 1")]).ShouldBe(
            ["a.yaml:1:1: error not-utf-8: The file begins with the byte order mark of UTF-16 or UTF-32. Save the file as UTF-8."]);
    }

    [Test]
    public void Refuses_binary_files() => Faults([0x50, 0x4B, 0x03, 0x04, 0x00]).ShouldBe(
        ["a.yaml:1:3: error control-character: The control character U+0003 stands here. Text in UTF-8 was expected: YAML or JSON."]);

    [TestCase("")]
    [TestCase(" \n# nothing\n")]
    public void Refuses_an_empty_file(string text) => Read.Faults(text).ShouldBe(
        ["api.yaml:1:1: error empty-file: The file has no content. A YAML or JSON document was expected."]);

    private static string Nested(int levels, string open, string close) =>
        string.Concat(Enumerable.Repeat(open, levels)) + string.Concat(Enumerable.Repeat(close, levels));

    private static IEnumerable<string> Faults(byte[] bytes) => JsonSource.Parse("a.yaml", bytes).Diagnostics.Select(d => d.ToString());
}
