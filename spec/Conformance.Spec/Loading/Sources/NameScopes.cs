namespace Conformance.Spec.Loading.Sources;

/// <summary>The member names seen so far in each of the objects that are open; tells a name that comes twice.</summary>
internal sealed class NameScopes
{
    /// <summary>Up to here comparing one by one is faster than a table.</summary>
    private const int Few = 16;

    private readonly List<(string Name, Position At)> _names = [];
    private readonly Stack<(int First, Dictionary<string, Position>? Table)> _scopes = new();

    internal void Open() => _scopes.Push((_names.Count, null));

    internal void Close()
    {
        var (first, _) = _scopes.Pop();
        _names.RemoveRange(first, _names.Count - first);
    }

    /// <summary>Adds a name to the innermost object; where it is there already, the position of the first.</summary>
    internal Position? Add(string name, Position at)
    {
        var (first, table) = _scopes.Peek();
        if (table is null && _names.Count - first < Few) return AddToFew(first, name, at);
        table ??= Tabulate(first);
        if (!table.TryAdd(name, at)) return table[name];
        return null;
    }

    private Position? AddToFew(int first, string name, Position at)
    {
        for (var i = first; i < _names.Count; i++)
        {
            if (_names[i].Name == name) return _names[i].At;
        }

        _names.Add((name, at));
        return null;
    }

    private Dictionary<string, Position> Tabulate(int first)
    {
        var table = _names.Skip(first).ToDictionary(n => n.Name, n => n.At, StringComparer.Ordinal);
        _scopes.Pop();
        _scopes.Push((first, table));
        return table;
    }
}
