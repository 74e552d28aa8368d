using System.Text.Json;
using System.Text.RegularExpressions;

namespace Conformance.Spec.Profiles.Drafting;

/// <summary>Text as a YAML scalar that is read back as the same text.</summary>
internal static partial class YamlScalar
{
    /// <summary>Writes text plain where it cannot be taken for anything else, else in quotes.</summary>
    internal static string Of(string text)
    {
        if (Plain().IsMatch(text) && text is not ("true" or "false" or "null")) return text;
        return text.All(c => c is >= ' ' and not '\x7f' && !char.IsSurrogate(c) && !char.IsControl(c) && c is not ('\u2028' or '\u2029' or '\ufeff'))
            ? $"'{text.Replace("'", "''", StringComparison.Ordinal)}'"
            : JsonSerializer.Serialize(text);
    }

    /// <summary>Writes texts as a flow list.</summary>
    internal static string List(IEnumerable<string> texts) => $"[{string.Join(", ", texts.Select(Of))}]";

    [GeneratedRegex("^[A-Za-z/][A-Za-z0-9_./+-]*(?::[A-Za-z0-9_./+-]+)*$")]
    private static partial Regex Plain();
}
