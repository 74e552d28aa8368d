using System.Text.Json;
using System.Text.Json.Nodes;

namespace Conformance.Generators.Cases.Composing;

/// <summary>JSON in text that may be anything.</summary>
internal static class JsonText
{
    /// <summary>The value that the text is, or null where it is no JSON.</summary>
    public static JsonElement? TryParse(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The value that the octets are, ready to be changed; null where they are no JSON, have a name twice, or are <c>null</c>.</summary>
    public static JsonNode? TryParse(ReadOnlySpan<byte> octets)
    {
        try
        {
            return JsonNode.Parse(octets, documentOptions: new JsonDocumentOptions { AllowDuplicateProperties = false, MaxDepth = 512 });
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
