using System.Globalization;
using System.Text;
using Conformance.Model;

namespace Conformance.Spec.Tests.Loading.Sources;

public sealed class PlaceIndexTests
{
    private const string Yaml = "# remark\na:\n  - b: 1\n    c:\n      d: 2\n  - x\n\"e/f~\": é\n";
    private const string Json = "{\n  \"a\": [\n    {\"é\": 1, \"c\": {\"d\": 2}},\n    \"x\"]\n}";

    [TestCase("", 2, 1)]
    [TestCase("/a", 2, 1)]
    [TestCase("/a/0", 3, 5)]
    [TestCase("/a/0/c/d", 5, 7)]
    [TestCase("/a/1", 6, 5)]
    [TestCase("/e~1f~0", 7, 1)]
    public void Finds_a_node_of_YAML(string pointer, int line, int column) =>
        Document(Yaml, "a.yaml").PlaceOf(pointer).ShouldBe(new Place("a.yaml", pointer, line, column));

    [TestCase("", 1, 1)]
    [TestCase("/a", 2, 3)]
    [TestCase("/a/0", 3, 5)]
    [TestCase("/a/0/é", 3, 6)]
    [TestCase("/a/0/c", 3, 14)]
    [TestCase("/a/0/c/d", 3, 20)]
    [TestCase("/a/1", 4, 5)]
    public void Finds_a_node_of_JSON(string pointer, int line, int column) =>
        Document(Json, "a.json").PlaceOf(pointer).ShouldBe(new Place("a.json", pointer, line, column));

    [TestCase("/a/0/z/y", 3, 5)]
    [TestCase("/a/00", 2, 1)]
    [TestCase("/a/2", 2, 1)]
    [TestCase("/a/1/z", 6, 5)]
    public void Falls_back_to_the_nearest_parent_that_exists(string pointer, int line, int column) =>
        Read.PlaceOf(Document(Yaml, "a.yaml"), pointer).ShouldBe((line, column));

    [Test]
    public void Resolves_pointers_as_JsonPointer_does()
    {
        var document = Document(Yaml, "a.yaml");
        foreach (var pointer in new[] { "", "/a/0/c/d", "/e~1f~0", "/a/2", "/a/-1", "/a/00", "/z" })
        {
            var expected = JsonPointer.TryResolve(document.Root, pointer, out var node);
            document.TryResolve(pointer, out var found).ShouldBe(expected, pointer);
            if (expected) found.GetRawText().ShouldBe(node.GetRawText());
        }
    }

    [Test]
    public void Finds_members_of_large_objects()
    {
        var text = new StringBuilder();
        for (var i = 0; i < 2000; i++) text.Append(CultureInfo.InvariantCulture, $"n{i}:\n  v: [{i}, {{w: {i}}}]\n");
        var document = Document(text.ToString(), "a.yaml");

        for (var i = 0; i < 2000; i += 7)
        {
            Read.PlaceOf(document, $"/n{i}/v/1/w").Line.ShouldBe((2 * i) + 2);
            document.TryResolve($"/n{i}/v/1/w", out var found).ShouldBeTrue();
            found.GetInt32().ShouldBe(i);
        }
    }

    [TestCase("a: 1\nb: 2\nc: 3\n", 2, 9, "b: 2|c: 3")]
    [TestCase("a: 1\r\nb: 2", 1, 2, "a: 1|b: 2")]
    [TestCase("a: 1\n\n\n", -5, 2, "a: 1|")]
    [TestCase("a: 1", 2, 3, "")]
    public void Gives_lines_as_written(string text, int first, int last, string lines) =>
        string.Join('|', Document(text, "a.yaml").Index.Lines(first, last)).ShouldBe(lines);

    private static SourceDocument Document(string text, string file) => Read.File(text, file).Document.ShouldNotBeNull();
}
