using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Conformance.Suites.Running.Examining.Shrinking;

/// <summary>JSON bodies of requests, to be changed.</summary>
internal static class JsonBody
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 512 };
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = 512 };

    /// <summary>The body; null where there is none, where it is no JSON, or where it says something twice.</summary>
    public static JsonNode? TryRead(Request request)
    {
        if (request.Body is not { Length: > 0 } body || request.Header("Content-Type") is not { } type || !MediaTypes.IsJson(type)) return null;
        try
        {
            return JsonNode.Parse(body.Span, documentOptions: Strict);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The bytes of a body.</summary>
    public static ReadOnlyMemory<byte> Write(JsonNode? body) => JsonSerializer.SerializeToUtf8Bytes(body, Plain);
}
