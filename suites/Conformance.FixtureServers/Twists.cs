namespace Conformance.FixtureServers;

/// <summary>The twists that one server has. A name that its API does not list is a mistake of the caller, here as in <see cref="Has"/>.</summary>
internal sealed class Twists
{
    private readonly HashSet<string> _known;
    private readonly HashSet<string> _chosen;

    /// <param name="api">The API that lists what may be chosen.</param>
    /// <param name="chosen">The names of faults and manners.</param>
    /// <exception cref="ArgumentException">A chosen name is not listed.</exception>
    public Twists(FixtureApi api, IEnumerable<string> chosen)
    {
        _known = [.. api.Faults.Concat(api.Manners).Select(t => t.Name)];
        _chosen = [.. chosen.Select(Listed)];
    }

    /// <summary>Whether the server has one of these twists.</summary>
    /// <exception cref="ArgumentException">A name is not listed.</exception>
    public bool Has(params ReadOnlySpan<string> names)
    {
        var has = false;
        foreach (var name in names) has |= _chosen.Contains(Listed(name));
        return has;
    }

    private string Listed(string name) => _known.Contains(name) ? name : throw new ArgumentException($"'{name}' is no fault and no manner of this server", nameof(name));
}
