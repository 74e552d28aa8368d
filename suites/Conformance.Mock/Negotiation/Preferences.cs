using Microsoft.Extensions.Primitives;

namespace Conformance.Mock.Negotiation;

/// <summary>What a client prefers (RFC 7240), of that which the mock knows. Of a preference given twice the first counts.</summary>
/// <param name="Code">The status of the answer as written, or null.</param>
/// <param name="Example">The name of the example that the answer shows, or null.</param>
/// <param name="IsDynamic">True if the answer is to be made up, whatever examples or state there are.</param>
internal sealed record Preferences(string? Code, string? Example, bool IsDynamic)
{
    /// <summary>Reads the lines of <c>Prefer</c>; null if they hold nothing that the mock knows.</summary>
    public static Preferences? Parse(StringValues lines)
    {
        if (lines.Count == 0) return null;
        var given = lines.SelectMany(l => Elements(l ?? "")).Select(Pair).DistinctBy(p => p.Name).ToDictionary(p => p.Name, p => p.Value, StringComparer.Ordinal);
        var isDynamic = given.GetValueOrDefault("dynamic") == "true";
        var preferences = new Preferences(given.GetValueOrDefault("code"), given.GetValueOrDefault("example"), isDynamic);
        return preferences is { Code: null, Example: null, IsDynamic: false } ? null : preferences;
    }

    /// <summary>What <c>Preference-Applied</c> says (RFC 7240 section 3).</summary>
    public override string ToString()
    {
        string?[] applied = [Code is null ? null : $"code={Code}", Example is null ? null : $"example={Written(Example)}", IsDynamic ? "dynamic=true" : null];
        return string.Join(", ", applied.OfType<string>());
    }

    /// <summary>The parts between commas that stand in no quoted string (RFC 9110 section 5.6.1).</summary>
    private static IEnumerable<string> Elements(string line)
    {
        var (begin, quoted) = (0, false);
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '\\' && quoted) i++;
            else if (line[i] == '"') quoted = !quoted;
            else if (line[i] == ',' && !quoted)
            {
                yield return line[begin..i];
                begin = i + 1;
            }
        }

        yield return line[begin..];
    }

    /// <summary>A preference without its parameters, which the mock does not know.</summary>
    private static (string Name, string Value) Pair(string element)
    {
        var equals = element.IndexOf('=', StringComparison.Ordinal);
        var semicolon = element.IndexOf(';', StringComparison.Ordinal);
        if (equals < 0 || (semicolon >= 0 && semicolon < equals)) return ((semicolon < 0 ? element : element[..semicolon]).Trim().ToLowerInvariant(), "");
        return (element[..equals].Trim().ToLowerInvariant(), Value(element[(equals + 1)..].Trim()));
    }

    private static string Value(string text)
    {
        if (!text.StartsWith('"')) return text.Split(';', 2)[0].Trim();
        var value = new System.Text.StringBuilder(text.Length);
        for (var i = 1; i < text.Length && text[i] != '"'; i++) value.Append(text[i] == '\\' && i + 1 < text.Length ? text[++i] : text[i]);
        return value.ToString();
    }

    private static string Written(string value) => value.All(c => char.IsAsciiLetterOrDigit(c) || "!#$%&'*+-.^_`|~".Contains(c, StringComparison.Ordinal))
        ? value
        : $"\"{value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
