using System.Text.Json;

namespace Conformance.Generators.Mutations;

/// <summary>Values as reasons show them.</summary>
internal static class Shown
{
    private const int Longest = 40;

    /// <summary>The value as JSON, cut where it is long; numbers and words as they are.</summary>
    public static string Of(JsonElement value)
    {
        var text = value.GetRawText();
        return text.Length <= Longest ? text : $"{text[..(Longest - 1)]}…";
    }
}
