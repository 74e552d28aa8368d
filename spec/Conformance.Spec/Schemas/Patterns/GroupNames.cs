namespace Conformance.Spec.Schemas.Patterns;

/// <summary>The capturing groups of a pattern, found ahead of parsing: a reference may stand before its group.</summary>
internal sealed class GroupNames
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    public int Count { get; private set; }

    public static GroupNames In(string source)
    {
        var groups = new GroupNames();
        var inClass = false;
        for (var at = 0; at < source.Length; at++)
        {
            switch (source[at])
            {
                case '\\': at++; break;
                case '[': inClass = true; break;
                case ']': inClass = false; break;
                case '(' when !inClass: groups.Open(source, at + 1); break;
            }
        }

        return groups;
    }

    /// <summary>The number of a named group, or null.</summary>
    public int? NumberOf(string name) => _numbers.TryGetValue(name, out var number) ? number : null;

    private void Open(string source, int at)
    {
        var rest = source.AsSpan(at);
        if (!rest.StartsWith("?"))
        {
            Count++;
            return;
        }

        if (!rest.StartsWith("?<") || rest.StartsWith("?<=") || rest.StartsWith("?<!")) return;
        Count++;
        var end = rest.IndexOf('>');
        if (end > 2) _numbers.TryAdd(rest[2..end].ToString(), Count);
    }
}
