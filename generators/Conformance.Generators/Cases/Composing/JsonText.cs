using System.Text.Json;

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
}
