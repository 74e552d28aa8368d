namespace Conformance.Spec.Loading.Sources;

/// <summary>The member names seen so far in each of the objects that are open; tells a name that comes twice.</summary>
internal sealed class NameScopes
{
    /// <summary>Up to here comparing one by one is faster than a set.</summary>
    private const int Few = 16;

    private readonly List<string> _names = [];
    private readonly List<int> _lines = [];
    private readonly List<Scope> _open = [];

    internal void Open() => _open.Add(new Scope(_names.Count));

    internal void Close()
    {
        var first = _open[^1].First;
        _open.RemoveAt(_open.Count - 1);
        _names.RemoveRange(first, _names.Count - first);
        _lines.RemoveRange(first, _lines.Count - first);
    }

    /// <summary>Adds a name to the innermost object; where it is there already, the line of the first, else 0.</summary>
    internal int Add(string name, int line)
    {
        var scope = _open[^1];
        if (!IsNew(scope, name)) return _lines[_names.IndexOf(name, scope.First)];
        _names.Add(name);
        _lines.Add(line);
        if (scope.Set is null && _names.Count - scope.First > Few) scope.Set = [.. _names.Skip(scope.First)];
        return 0;
    }

    private bool IsNew(Scope scope, string name) => scope.Set?.Add(name) ?? _names.IndexOf(name, scope.First) < 0;

    private sealed class Scope(int first)
    {
        internal int First => first;

        internal HashSet<string>? Set { get; set; }
    }
}
