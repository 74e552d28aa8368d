using System.Text.Json;
using Conformance.Generators.Serialization;
using Conformance.Generators.Serialization.Bodies;
using Conformance.Generators.Serialization.Reading;

namespace Conformance.Generators.Tests.Serialization;

/// <summary>Each style, exploded and not, in each place: written as the standard's examples, and read back the same.</summary>
internal sealed class ParameterStyleTests
{
    private const string Text = """{ "type": "string" }""";
    private const string Array = """{ "type": "array", "items": { "type": "string" } }""";
    private const string Object = """{ "type": "object", "properties": { "R": { "type": "integer" }, "G": { "type": "integer" } } }""";

    [TestCase("path", "simple", false, Text, "\"blue\"", "/things/blue")]
    [TestCase("path", "simple", false, Array, "[\"blue\",\"black\"]", "/things/blue,black")]
    [TestCase("path", "simple", false, Object, "{\"R\":100,\"G\":200}", "/things/R,100,G,200")]
    [TestCase("path", "simple", true, Object, "{\"R\":100,\"G\":200}", "/things/R=100,G=200")]
    [TestCase("path", "label", false, Text, "\"blue\"", "/things/.blue")]
    [TestCase("path", "label", false, Array, "[\"blue\",\"black\"]", "/things/.blue,black")]
    [TestCase("path", "label", true, Array, "[\"blue\",\"black\"]", "/things/.blue.black")]
    [TestCase("path", "label", true, Object, "{\"R\":100,\"G\":200}", "/things/.R=100.G=200")]
    [TestCase("path", "matrix", false, Text, "\"blue\"", "/things/;p=blue")]
    [TestCase("path", "matrix", false, Array, "[\"blue\",\"black\"]", "/things/;p=blue,black")]
    [TestCase("path", "matrix", true, Array, "[\"blue\",\"black\"]", "/things/;p=blue;p=black")]
    [TestCase("path", "matrix", true, Object, "{\"R\":100,\"G\":200}", "/things/;R=100;G=200")]
    [TestCase("path", "simple", false, Text, "\"a/b ü\"", "/things/a%2Fb%20%C3%BC")]
    [TestCase("query", "form", true, Text, "\"blue\"", "/things?p=blue")]
    [TestCase("query", "form", true, Array, "[\"blue\",\"black\"]", "/things?p=blue&p=black")]
    [TestCase("query", "form", false, Array, "[\"a,b\",\"black\"]", "/things?p=a%2Cb,black")]
    [TestCase("query", "form", true, Object, "{\"R\":100,\"G\":200}", "/things?R=100&G=200")]
    [TestCase("query", "form", false, Object, "{\"R\":100,\"G\":200}", "/things?p=R,100,G,200")]
    [TestCase("query", "spaceDelimited", false, Array, "[\"blue\",\"black\"]", "/things?p=blue%20black")]
    [TestCase("query", "pipeDelimited", false, Array, "[\"blue\",\"black\"]", "/things?p=blue%7Cblack")]
    [TestCase("query", "deepObject", true, Object, "{\"R\":100,\"G\":200}", "/things?p%5BR%5D=100&p%5BG%5D=200")]
    public void A_value_in_the_target_is_written_as_the_standard_shows_and_read_back(string place, string style, bool explode, string schema, string value, string target)
    {
        var (written, read) = RoundTrip(place, style, explode, schema, value);
        written.Target.ShouldBe(target);
        JsonElement.DeepEquals(read, JsonElement.Parse(value)).ShouldBeTrue(read.GetRawText());
    }

    [TestCase("header", "simple", false, Array, "[\"blue\",\"black\"]", "p", "blue,black")]
    [TestCase("header", "simple", true, Object, "{\"R\":100,\"G\":200}", "p", "R=100,G=200")]
    [TestCase("cookie", "form", false, Array, "[\"blue\",\"black\"]", "Cookie", "p=blue,black")]
    [TestCase("cookie", "form", true, Array, "[\"blue\",\"black\"]", "Cookie", "p=blue&p=black")]
    [TestCase("cookie", "form", true, Object, "{\"R\":100,\"G\":200}", "Cookie", "R=100&G=200")]
    public void A_value_in_a_header_is_written_as_the_standard_shows_and_read_back(string place, string style, bool explode, string schema, string value, string header, string line)
    {
        var (written, read) = RoundTrip(place, style, explode, schema, value);
        written.Header(header).ShouldBe(line);
        JsonElement.DeepEquals(read, JsonElement.Parse(value)).ShouldBeTrue(read.GetRawText());
    }

    [TestCase("""{ "type": "string" }""", "5", "\"5\"")]
    [TestCase("""{ "type": "integer" }""", "5", "5")]
    [TestCase("""{ "type": "integer" }""", "five", "\"five\"")]
    [TestCase("""{ "type": "integer" }""", "05", "\"05\"")]
    [TestCase("""{ "type": "boolean" }""", "true", "true")]
    [TestCase("""{ "type": "number" }""", "1.5", "1.5")]
    [TestCase("""{ "oneOf": [ { "type": "integer" }, { "type": "string", "minLength": 3 } ] }""", "12", "12")]
    [TestCase("""{ "oneOf": [ { "type": "integer" }, { "type": "string", "minLength": 3 } ] }""", "abc", "\"abc\"")]
    public void Text_has_the_type_that_the_schema_gives_it(string schema, string text, string value)
    {
        var (contract, schemas) = Contracts.WithParameter($$"""{ "name": "p", "in": "query", "schema": {{schema}} }""");
        var operation = contract.Operations[0];
        RawRequest.TryParse(operation, $"/things?p={text}", [], out var raw).ShouldBeTrue();
        new ParameterReader(schemas).TryRead(operation.Parameters[0], raw, out var read).ShouldBeTrue();
        read.GetRawText().ShouldBe(value);
    }

    [Test]
    public void What_is_not_sent_is_absent()
    {
        var (contract, schemas) = Contracts.WithParameter("""{ "name": "p", "in": "query", "schema": { "type": "string" } }""");
        RawRequest.TryParse(contract.Operations[0], "/things?q=1", [], out var raw).ShouldBeTrue();
        new ParameterReader(schemas).Read(contract.Operations[0].Parameters[0], raw).IsAbsent.ShouldBeTrue();
    }

    private static (Model.Request Written, JsonElement Read) RoundTrip(string place, string style, bool explode, string schema, string value)
    {
        var required = place == "path" ? ", \"required\": true" : "";
        var (contract, schemas) = Contracts.WithParameter(
            $$"""{ "name": "p", "in": "{{place}}", "style": "{{style}}", "explode": {{(explode ? "true" : "false")}}{{required}}, "schema": {{schema}} }""");
        var operation = contract.Operations[0];
        var parts = new RequestParts(operation, PathTemplate.Parse(operation.Path), new BodyWriter(schemas));
        parts.Write(operation.Parameters[0], JsonElement.Parse(value));
        var request = parts.ToRequest();
        RawRequest.TryParse(operation, request.Target, request.Headers, out var raw).ShouldBeTrue();
        new ParameterReader(schemas).TryRead(operation.Parameters[0], raw, out var read).ShouldBeTrue();
        return (request, read);
    }
}
