namespace Conformance.Suites.Running.Covering;

/// <summary>A place in the JSON that an operation's successes declare, and whether an answer had it. Thread-safe once it is built.</summary>
/// <param name="pointer">JSON Pointer with <c>*</c> for any item.</param>
internal sealed class PropertyNode(string pointer)
{
    /// <summary>A server that makes names up must not fill the journal with them.</summary>
    private const int MostUndeclared = 50;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, PropertyNode> _properties = new(StringComparer.Ordinal);
    private readonly HashSet<string> _undeclared = new(StringComparer.Ordinal);
    private PropertyNode? _items;
    private int _seen;

    /// <summary>JSON Pointer with <c>*</c> for any item.</summary>
    public string Pointer => pointer;

    /// <summary>True where the document leaves the names of members open, or its description goes on without an end.</summary>
    public bool IsOpen { get; set; }

    /// <summary>The items of an array, or null.</summary>
    public PropertyNode? Items => _items;

    /// <summary>The members of an object.</summary>
    public IReadOnlyDictionary<string, PropertyNode> Properties => _properties;

    /// <summary>All properties at and below this place, in the order of the document.</summary>
    public IEnumerable<string> Declared => _properties.Values.SelectMany(p => p.Declared.Prepend(p.Pointer)).Concat(_items?.Declared ?? []);

    /// <summary>The place of the items, made where it is asked for the first time.</summary>
    public PropertyNode AddItems() => _items ??= new PropertyNode($"{pointer}/*");

    /// <summary>The place of a member, made where it is asked for the first time.</summary>
    public PropertyNode Add(string name) => _properties.TryGetValue(name, out var known) ? known : _properties[name] = new PropertyNode(JsonPointer.Append(pointer, name));

    /// <summary>True the first time.</summary>
    public bool TrySee() => Volatile.Read(ref _seen) == 0 && Interlocked.Exchange(ref _seen, 1) == 0;

    /// <summary>True the first time, for some, that an undeclared member of this name is seen.</summary>
    public bool TrySee(string undeclared)
    {
        lock (_lock) return _undeclared.Count < MostUndeclared && _undeclared.Add(undeclared);
    }
}
