using System.Text.RegularExpressions;
using Conformance.Model;

namespace Conformance.Generators.Cases.Pagination.Links;

/// <summary>The URLs that a server of the document may have.</summary>
internal sealed class ServerPattern
{
    private readonly Regex? _origin;

    /// <summary>Reads a server; one with a relative URL has no origin of its own.</summary>
    public ServerPattern(Server server)
    {
        var url = UriText.Parse(server.Resolve(new Dictionary<string, string>(StringComparer.Ordinal)));
        Path = url.Path.TrimEnd('/');
        if (UriText.Parse(server.Url) is not { Scheme: not null, Origin: { } origin }) return;
        var parts = server.Variables.Aggregate(Regex.Escape(origin), (text, variable) => text.Replace(
            Regex.Escape($"{{{variable.Name}}}").ToLowerInvariant(),
            variable.Values.Count > 0 ? $"(?:{string.Join('|', variable.Values.Select(v => Regex.Escape(v.ToLowerInvariant())))})" : "[^/]+",
            StringComparison.Ordinal));
        _origin = new Regex($"^{parts}$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
    }

    /// <summary>Its path without a slash at the end.</summary>
    public string Path { get; }

    /// <summary>True if a URL is at this server.</summary>
    public bool Covers(UriText url) => url.Origin is { } origin && _origin?.IsMatch(origin) is true;
}
