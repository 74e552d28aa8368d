using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Conformance.FixtureServers.Serving;

/// <summary>Reads JSON bodies, and takes nothing that is not quite JSON.</summary>
internal static class BodyReader
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly JsonDocumentOptions NoDuplicates = new() { AllowDuplicateProperties = false };

    /// <summary>The body, or the status and the reason of its refusal.</summary>
    public static async Task<(JsonElement Value, (int Status, string What)? Problem)> ReadAsync(HttpRequest request, string[] mediaTypes)
    {
        if (!IsOffered(request.ContentType, mediaTypes)) return (default, (415, $"the body must be {string.Join(" or ", mediaTypes)} in UTF-8"));
        using var bytes = new MemoryStream();
        await request.Body.CopyToAsync(bytes, request.HttpContext.RequestAborted);
        return Parsed(bytes.ToArray()) is { } value ? (value, null) : (default, (400, "the body is no JSON"));
    }

    private static bool IsOffered(string? contentType, string[] mediaTypes) =>
        MediaTypeHeaderValue.TryParse(contentType, out var given)
        && mediaTypes.Contains(given.MediaType, StringComparer.OrdinalIgnoreCase)
        && (given.CharSet is null || given.CharSet.Trim('"').Equals("utf-8", StringComparison.OrdinalIgnoreCase));

    private static JsonElement? Parsed(byte[] bytes)
    {
        try
        {
            var value = JsonElement.Parse(Strict.GetString(bytes), NoDuplicates);
            return IsText(value) ? value : null;
        }
        catch (Exception e) when (e is JsonException or DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>An escape may name half of a character, and such a string is no text: everything inside is decoded once.</summary>
    private static bool IsText(JsonElement value)
    {
        try
        {
            return value.ValueKind switch
            {
                JsonValueKind.String => value.GetString() is not null,
                JsonValueKind.Array => value.EnumerateArray().All(IsText),
                JsonValueKind.Object => value.EnumerateObject().All(p => p.Name is not null && IsText(p.Value)),
                _ => true,
            };
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
