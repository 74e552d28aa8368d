using System.Text;
using Conformance.Generators.Serialization;
using Conformance.Generators.Serialization.Text;
using Conformance.Model;

namespace Conformance.Generators.Cases.Negative;

/// <summary>
/// Tells whether a path still means one operation's template and no other, however much of it a server undoes: as sent, normalised
/// (RFC 3986 section 6.2.2), and decoded once. Thread-safe.
/// </summary>
/// <param name="contract">The contract.</param>
internal sealed class PathGuard(Contract contract)
{
    private readonly Lazy<IReadOnlyList<PathTemplate>> _templates = new(() =>
        [.. contract.Operations.Select(o => o.Path).Distinct(StringComparer.Ordinal).Select(PathTemplate.Parse)]);

    /// <summary>True if the path of a target means this template alone.</summary>
    public bool IsAlone(PathTemplate template, string target)
    {
        var mark = target.IndexOf('?', StringComparison.Ordinal);
        var sent = mark < 0 ? target : target[..mark];
        if (!PercentText.TryDecode(sent, plusIsSpace: false, out var decoded)) return false;
        return Readings(sent, decoded).Distinct(StringComparer.Ordinal).All(path => Means(template, path));
    }

    private static IEnumerable<string> Readings(string sent, string decoded) =>
        [sent, WithoutDots(Unescaped(sent)), decoded, WithoutDots(decoded)];

    private bool Means(PathTemplate template, string path) =>
        template.TryMatch(path, out _) && !_templates.Value.Any(t => t.Text != template.Text && t.TryMatch(path, out _));

    /// <summary>Escapes of unreserved characters are undone (RFC 3986 section 6.2.2.2).</summary>
    private static string Unescaped(string path)
    {
        var text = new StringBuilder(path.Length);
        for (var i = 0; i < path.Length; i++)
        {
            if (path[i] == '%' && i + 2 < path.Length && IsUnreserved((char)Convert.ToByte(path.Substring(i + 1, 2), 16)))
            {
                text.Append((char)Convert.ToByte(path.Substring(i + 1, 2), 16));
                i += 2;
            }
            else
            {
                text.Append(path[i]);
            }
        }

        return text.ToString();
    }

    private static bool IsUnreserved(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '_' or '~';

    /// <summary>Dot segments are removed (RFC 3986 section 5.2.4).</summary>
    private static string WithoutDots(string path)
    {
        var kept = new List<string>();
        foreach (var segment in path.Split('/').Skip(1))
        {
            if (segment == ".." && kept.Count > 0) kept.RemoveAt(kept.Count - 1);
            else if (segment is not ("." or "..")) kept.Add(segment);
        }

        return $"/{string.Join('/', kept)}";
    }
}
