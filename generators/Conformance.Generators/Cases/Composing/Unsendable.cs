using System.Text.Json;
using Conformance.Generators.Serialization.Parameters;
using Conformance.Model;

namespace Conformance.Generators.Cases.Composing;

/// <summary>Values that a parameter's place in the request cannot carry so that they come back the same.</summary>
internal static class Unsendable
{
    /// <summary>Why the value cannot be sent there, or null.</summary>
    public static string? Problem(Parameter parameter, JsonElement value)
    {
        if (parameter.Content is not null) return null;
        var scalar = value.ValueKind is not (JsonValueKind.Array or JsonValueKind.Object);
        if (!scalar && IsEmpty(value)) return "an empty array or object is the same as none (RFC 6570 section 2.3)";
        return parameter.Location switch
        {
            ParameterLocation.Path => Path(parameter, value, scalar),
            ParameterLocation.Header => Header(HeaderText.Write(value, parameter.Explode), scalar, value),
            ParameterLocation.Cookie when parameter.Style == ParameterStyle.Cookie => Cookie(HeaderText.Write(value, parameter.Explode)),
            _ => null,
        };
    }

    private static bool IsEmpty(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array ? value.GetArrayLength() == 0 : value.GetPropertyCount() == 0;

    private static string? Path(Parameter parameter, JsonElement value, bool scalar)
    {
        var text = PathText.Write(parameter, value);
        return text.Length == 0 ? "an empty segment is another path"
            : scalar && parameter.Style == ParameterStyle.Simple && text is "." or ".." ? "a dot segment is removed (RFC 3986 section 5.2.4)"
            : null;
    }

    private static string? Header(string text, bool scalar, JsonElement value)
    {
        if (text.AsSpan().ContainsAnyExceptInRange(' ', '~') || text is [' ', ..] or [.., ' ']) return "a header carries printable ASCII without blanks at its ends (RFC 9110 section 5.5)";
        return !scalar && Parts(value).Any(p => p.Contains(',', StringComparison.Ordinal)) ? "an item with a comma cannot be told from two items" : null;
    }

    private static string? Cookie(string text) =>
        text.AsSpan().ContainsAnyExceptInRange('!', '~') || text.AsSpan().ContainsAny("\",;\\") ? "a cookie carries no blanks, quotes, commas, semicolons and backslashes (RFC 6265 section 4.1.1)" : null;

    private static IEnumerable<string> Parts(JsonElement value) => value.ValueKind == JsonValueKind.Array
        ? value.EnumerateArray().Select(i => i.ToString())
        : value.EnumerateObject().SelectMany(m => (string[])[m.Name, m.Value.ToString()]);
}
