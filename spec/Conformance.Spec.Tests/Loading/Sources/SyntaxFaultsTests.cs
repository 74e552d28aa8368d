namespace Conformance.Spec.Tests.Loading.Sources;

public sealed class SyntaxFaultsTests
{
    [TestCase("a:\n\tb: 1\n", "2:1", "A tab indents this line. YAML is indented with spaces only.")]
    [TestCase("a:\n  b: 1\n\tc: 2\n", "3:1", "A tab indents this line. YAML is indented with spaces only.")]
    [TestCase("a: [1, 2\nb: 3\n", "1:4", "The '[' that opens here is not closed. Separate the items with ',' and close them with ']'.")]
    [TestCase("a: {x: 1\n", "1:4", "The '{' that opens here is not closed. Separate the members with ',' and close them with '}'.")]
    [TestCase("a: b: c\n", "1:5", "A ': ' stands within a value that is not in quotes, or a line is indented too far. Put the value in quotes, or align the name with its siblings.")]
    [TestCase("a: 1\n b: 2\n", "2:3", "A ': ' stands within a value that is not in quotes, or a line is indented too far. Put the value in quotes, or align the name with its siblings.")]
    [TestCase("a:\n  b: 1\n c: 2\n", "3:2", "This line is not a member of the object above it. Align the name with its siblings and end it with ':'.")]
    [TestCase("a: @x\n", "1:4", "This character cannot begin a value in YAML. Put the value in quotes.")]
    [TestCase("a: 'x\n", "1:4", "A quote that opens here is not closed. Close the quote.")]
    [TestCase("a: \"\\q\"\n", "1:4", "An escape that YAML does not know stands in this text. Double the backslash, or use single quotes.")]
    [TestCase("- a\nb: 1\n", "2:1", "A name stands among the items of a list. Begin the line with '- ', or indent it differently.")]
    [TestCase("a: !e!x 1\n", "1:4", "The prefix of this tag is not declared. Remove the tag, or put the text in quotes if '!' belongs to it.")]
    public void Says_what_is_wrong_with_YAML_and_what_to_do(string yaml, string place, string message) =>
        Read.Faults(yaml).ShouldBe([$"api.yaml:{place}: error syntax: {message}"]);

    [TestCase("{\"a\": 1,}", "1:9", "A comma stands before the closing bracket. Remove the comma.")]
    [TestCase("{\n  \"a\": [1,\n  ]\n}", "3:3", "A comma stands before the closing bracket. Remove the comma.")]
    [TestCase("{\"a\": [1, 2", "1:12", "The file ends before its JSON does. Close every object, array and string.")]
    [TestCase("{\"a\": \"x", "1:9", "The file ends before its JSON does. Close every object, array and string.")]
    [TestCase("{\"a\": 1 // x\n}", "1:9", "A comment stands here. JSON has no comments: remove it, or name the file .yaml and write '#'.")]
    [TestCase("{'a': 1}", "1:2", "A single quote stands here. Put names and text between double quotes.")]
    [TestCase("{\"a\": 01}", "1:8", "'1' cannot stand here. JSON (RFC 8259) was expected: a value, or a name, comma, colon or closing bracket.")]
    [TestCase("{\"a\": \"é\", b}", "1:12", "'b' cannot stand here. JSON (RFC 8259) was expected: a value, or a name, comma, colon or closing bracket.")]
    [TestCase("openapi: 3.0.0", "1:1", "'o' cannot stand here. JSON (RFC 8259) was expected: a value, or a name, comma, colon or closing bracket.")]
    public void Says_what_is_wrong_with_JSON_and_what_to_do(string json, string place, string message) =>
        Read.Faults(json, "api.json").ShouldBe([$"api.json:{place}: error syntax: {message}"]);

    [Test]
    public void Refuses_a_second_document() => Read.Faults("a: 1\n---\nb: 2\n").ShouldBe(
        ["api.yaml:2:1: error second-document: A second YAML document begins here. One document per file was expected: remove the '---' or split the file."]);

    [TestCase("? [a]\n: b\n", "1:3")]
    [TestCase("? {a: 1}\n: b\n", "1:3")]
    public void Refuses_a_name_that_is_not_text(string yaml, string place) => Read.Faults(yaml).ShouldBe(
        [$"api.yaml:{place}: error complex-key: A mapping or a sequence stands where a name was expected. Use text as the name."]);
}
