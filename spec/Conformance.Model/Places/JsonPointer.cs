using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;

namespace Conformance.Model;

/// <summary>JSON Pointers (RFC 6901) as the text that documents, errors and reports show.</summary>
public static class JsonPointer
{
    /// <summary>The pointer of a member of the object at <paramref name="pointer"/>.</summary>
    public static string Append(string pointer, string name) => $"{pointer}/{Escape(name)}";

    /// <summary>The pointer of an item of the array at <paramref name="pointer"/>.</summary>
    public static string Append(string pointer, int index) => string.Create(CultureInfo.InvariantCulture, $"{pointer}/{index}");

    /// <summary>Writes a name as one reference token (RFC 6901 section 3).</summary>
    public static string Escape(string name) => name.AsSpan().ContainsAny('~', '/')
        ? name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)
        : name;

    /// <summary>Reads one reference token back into a name (RFC 6901 section 4).</summary>
    public static string Unescape(string token) => token.Contains('~', StringComparison.Ordinal)
        ? token.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)
        : token;

    /// <summary>The names and indexes of a pointer, unescaped, outermost first.</summary>
    public static IEnumerable<string> Tokens(string pointer) => pointer.Length == 0
        ? []
        : pointer[1..].Split('/').Select(Unescape);

    /// <summary>Follows a pointer from <paramref name="root"/>; false where a name or an index leads nowhere.</summary>
    public static bool TryResolve(JsonElement root, string pointer, out JsonElement found)
    {
        found = root;
        foreach (var token in Tokens(pointer))
        {
            if (!TryStep(found, token, out found)) return false;
        }

        return true;
    }

    private static bool TryStep(JsonElement from, string token, out JsonElement found)
    {
        found = default;
        return from.ValueKind switch
        {
            JsonValueKind.Object => from.TryGetProperty(token, out found),
            JsonValueKind.Array => TryIndex(token, from.GetArrayLength(), out var index) && Take(from[index], out found),
            _ => false,
        };
    }

    private static bool Take(JsonElement element, [NotNullWhen(true)] out JsonElement found)
    {
        found = element;
        return true;
    }

    private static bool TryIndex(string token, int length, out int index) =>
        int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out index) && index < length
        && (token.Length == 1 || token[0] != '0');
}
