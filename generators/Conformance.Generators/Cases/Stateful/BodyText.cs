using System.Text.Json;
using System.Text.Json.Nodes;
using Conformance.Generators.Cases.Composing;
using Conformance.Model;
using Conformance.Spec.Schemas;

namespace Conformance.Generators.Cases.Stateful;

/// <summary>Reads and writes the JSON body of a case that was composed.</summary>
internal static class BodyText
{
    /// <summary>The members of the body, ready to be changed; null where it is no JSON object.</summary>
    public static JsonObject? Of(TestCase written) => written.Request.Body is { } body ? JsonText.TryParse(body.Span) as JsonObject : null;

    /// <summary>The case with another body.</summary>
    public static TestCase With(TestCase written, JsonNode body) =>
        written with { Request = written.Request with { Body = JsonSerializer.SerializeToUtf8Bytes(body, JsonSerializerOptions.Default) } };

    /// <summary>The body as a value.</summary>
    public static JsonElement Element(JsonNode body) => JsonSerializer.SerializeToElement(body, JsonSerializerOptions.Default);

    /// <summary>True if a body keeps the schema of requests.</summary>
    public static bool Keeps(this CompiledSchema schema, JsonNode body) => schema.IsValid(Element(body), Direction.Request);
}
