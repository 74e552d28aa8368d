using System.Diagnostics.CodeAnalysis;
using System.Text;
using Conformance.Generators.Serialization.Text;

namespace Conformance.Generators.Serialization;

/// <summary>A path template (OpenAPI 3.0 section 4.7.8): literal text with names in braces, also several in one segment.</summary>
public sealed class PathTemplate
{
    private readonly IReadOnlyList<(string Text, bool IsName)> _parts;

    private PathTemplate(string text, IReadOnlyList<(string Text, bool IsName)> parts) => (Text, _parts) = (text, parts);

    /// <summary>The template as the contract writes it.</summary>
    public string Text { get; }

    /// <summary>The names in braces, in order.</summary>
    public IEnumerable<string> Names => _parts.Where(p => p.IsName).Select(p => p.Text);

    /// <summary>Reads a template; a brace without its partner is literal.</summary>
    public static PathTemplate Parse(string path)
    {
        var parts = new List<(string, bool)>();
        var at = 0;
        while (at < path.Length)
        {
            var open = path.IndexOf('{', at);
            var close = open < 0 ? -1 : path.IndexOf('}', open);
            if (close < 0) break;
            if (open > at) parts.Add((path[at..open], false));
            parts.Add((path[(open + 1)..close], true));
            at = close + 1;
        }

        if (at < path.Length) parts.Add((path[at..], false));
        return new PathTemplate(path, parts);
    }

    /// <summary>The path with each name replaced by its value, which is encoded already; a name without a value stays as it is.</summary>
    public void Expand(StringBuilder target, IReadOnlyDictionary<string, string> values)
    {
        foreach (var (text, isName) in _parts)
        {
            if (isName && values.TryGetValue(text, out var value)) target.Append(value);
            else if (isName) target.Append('{').Append(text).Append('}');
            else target.Append(text);
        }
    }

    /// <summary>
    /// Finds the values of the names in a path as sent, still encoded. A value is not empty and holds no slash; literal text is
    /// compared after decoding. Where several splits are possible the earlier name gets the shorter value.
    /// </summary>
    public bool TryMatch(string path, [NotNullWhen(true)] out IReadOnlyDictionary<string, string>? values)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        values = Matches(path, 0, 0, found) ? found : null;
        return values is not null;
    }

    private bool Matches(string path, int at, int part, Dictionary<string, string> found)
    {
        if (part == _parts.Count) return at == path.Length;
        var (text, isName) = _parts[part];
        if (!isName) return LiteralEnd(path, at, text) is { } end && Matches(path, end, part + 1, found);
        for (var end = at + 1; end <= path.Length && path[end - 1] != '/'; end++)
        {
            if (part + 1 == _parts.Count && end < path.Length) continue;
            found[text] = path[at..end];
            if (Matches(path, end, part + 1, found)) return true;
        }

        return false;
    }

    private static int? LiteralEnd(string path, int at, string literal)
    {
        if (string.CompareOrdinal(path, at, literal, 0, literal.Length) == 0) return at + literal.Length;
        var end = at;
        for (var length = 0; length < literal.Length && end < path.Length; length++) end += path[end] == '%' ? 3 : 1;
        return end <= path.Length && PercentText.TryDecode(path[at..end], plusIsSpace: false, out var decoded) && decoded == literal ? end : null;
    }
}
