using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Conformance.FixtureServers.Serving;

/// <summary>Puts an answer on the wire.</summary>
internal static class AnswerWriter
{
    /// <summary>Writes status, headers and body.</summary>
    public static async Task WriteAsync(HttpContext context, Answer answer)
    {
        var response = context.Response;
        response.StatusCode = answer.Status;
        foreach (var (name, value) in answer.Headers) response.Headers[name] = StringValues.Concat(response.Headers[name], value);
        if (answer.Body is not { } body)
        {
            // No body is a length, too: what is left open would be worded as an error.
            if (answer.Status is not 204) response.ContentLength = 0;
            return;
        }

        var bytes = BytesOf(body, answer.MediaType);
        response.ContentType = answer.MediaType;
        response.ContentLength = bytes.Length;
        if (!HttpMethods.IsHead(context.Request.Method)) await response.Body.WriteAsync(bytes, context.RequestAborted);
    }

    /// <summary>Text of another type than JSON goes out as it is.</summary>
    private static byte[] BytesOf(JsonNode body, string mediaType) =>
        mediaType.Contains("json", StringComparison.Ordinal) ? JsonSerializer.SerializeToUtf8Bytes(body) : System.Text.Encoding.UTF8.GetBytes(body.GetValue<string>());
}
