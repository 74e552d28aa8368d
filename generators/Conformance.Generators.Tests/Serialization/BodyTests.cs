using System.Text;
using System.Text.Json;
using Conformance.Generators.Serialization.Bodies;
using Conformance.Generators.Serialization.Reading;

namespace Conformance.Generators.Tests.Serialization;

/// <summary>Each media type: written as its standard says, and read back the same.</summary>
internal sealed class BodyTests
{
    private const string Thing = """{ "type": "object", "properties": { "name": { "type": "string" }, "tags": { "type": "array", "items": { "type": "string" } }, "at": { "type": "object", "properties": { "x": { "type": "integer" } } } } }""";

    [TestCase("application/json", Thing, "{\"name\":\"a\"}", "{\"name\":\"a\"}")]
    [TestCase("application/x-www-form-urlencoded", Thing, "{\"name\":\"a b\",\"tags\":[\"x\",\"y\"],\"at\":{\"x\":1}}", "name=a%20b&tags=x&tags=y&at=%7B%22x%22%3A1%7D")]
    [TestCase("text/plain", """{ "type": "string" }""", "\"plain\"", "plain")]
    [TestCase("application/octet-stream", """{ "type": "string", "format": "binary" }""", "\"\\u0001\\u0002\"", "\u0001\u0002")]
    [TestCase("application/xml", """{ "type": "object", "xml": { "name": "thing" }, "properties": { "id": { "type": "integer", "xml": { "attribute": true } }, "tag": { "type": "array", "xml": { "wrapped": true, "name": "tags" }, "items": { "type": "string", "xml": { "name": "tag" } } } } }""", "{\"id\":1,\"tag\":[\"x\",\"y\"]}", "<?xml version=\"1.0\" encoding=\"utf-8\"?><thing id=\"1\"><tags><tag>x</tag><tag>y</tag></tags></thing>")]
    public void A_body_is_written_and_read_back(string mediaType, string schema, string value, string written)
    {
        var (body, read) = RoundTrip(mediaType, schema, value);
        Encoding.UTF8.GetString(body.Bytes.Span).ShouldBe(written);
        body.ContentType.ShouldBe(mediaType);
        JsonElement.DeepEquals(read, JsonElement.Parse(value)).ShouldBeTrue(read.GetRawText());
    }

    [Test]
    public void A_multipart_body_holds_files_text_and_JSON()
    {
        const string schema = """{ "type": "object", "properties": { "file": { "type": "string", "format": "binary" }, "name": { "type": "string" }, "at": { "type": "object" } } }""";
        const string value = "{\"file\":\"\\u00ff\\u0000\",\"name\":\"ü\",\"at\":{\"x\":1}}";
        var (body, read) = RoundTrip("multipart/form-data", schema, value);
        body.ContentType.ShouldBe("multipart/form-data; boundary=conformance-b7a1f0");
        Encoding.Latin1.GetString(body.Bytes.Span).ShouldStartWith("--conformance-b7a1f0\r\nContent-Disposition: form-data; name=\"file\"; filename=\"upload.bin\"\r\nContent-Type: application/octet-stream\r\n\r\n\u00ff\u0000\r\n");
        JsonElement.DeepEquals(read, JsonElement.Parse(value)).ShouldBeTrue(read.GetRawText());
    }

    [TestCase("*/*", """{ "type": "object" }""", "application/json")]
    [TestCase("*/*", """{ "type": "string" }""", "text/plain")]
    [TestCase("*/*", """{ "type": "string", "format": "binary" }""", "application/octet-stream")]
    [TestCase("image/*", """{ "type": "string", "format": "binary" }""", "image/png")]
    public void A_range_becomes_a_media_type_that_suits_the_schema(string range, string schema, string mediaType)
    {
        var (contract, schemas) = Of(range, schema);
        new BodyWriter(schemas).MediaTypeOf(contract.Operations[0].RequestBody!.Content[0], []).ShouldBe(mediaType);
    }

    [TestCase("application/json", "{\"a\":")]
    [TestCase("application/xml", "<a>")]
    [TestCase("multipart/form-data; boundary=x", "--x\r\n")]
    public void What_cannot_be_read_is_said_to_be_wrong(string mediaType, string body)
    {
        var (contract, schemas) = Of(mediaType.Split(';')[0], Thing);
        var read = new BodyReader(schemas).Read(contract.Operations[0].RequestBody!.Content[0], mediaType, Encoding.UTF8.GetBytes(body));
        read.Problem.ShouldNotBeNull();
    }

    private static (SerializedBody Body, JsonElement Read) RoundTrip(string mediaType, string schema, string value)
    {
        var (contract, schemas) = Of(mediaType, schema);
        var content = contract.Operations[0].RequestBody!.Content[0];
        var body = new BodyWriter(schemas).Write(content, JsonElement.Parse(value));
        new BodyReader(schemas).Read(content, body.ContentType, body.Bytes).TryGet(out var read).ShouldBeTrue();
        return (body, read);
    }

    private static (Model.Contract Contract, Spec.Schemas.SchemaSet Schemas) Of(string mediaType, string schema) => Contracts.Of($$"""
        {
          "openapi": "3.0.3", "info": { "title": "t", "version": "1" },
          "paths": { "/things": { "post": {
            "requestBody": { "content": { "{{mediaType}}": { "schema": {{schema}} } } },
            "responses": { "200": { "description": "OK" } } } } }
        }
        """);
}
