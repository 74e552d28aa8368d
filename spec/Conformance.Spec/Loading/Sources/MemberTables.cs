using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;

namespace Conformance.Spec.Loading.Sources;

/// <summary>Finds members of objects and items of arrays; tabulates large objects when they are asked for first. Thread-safe.</summary>
internal sealed class MemberTables(NodeTable nodes)
{
    /// <summary>Objects with fewer members are searched one by one: most are small and asked for once.</summary>
    private const int Large = 24;

    private readonly ConcurrentDictionary<int, Dictionary<string, Node>> _tables = new();

    /// <summary>The member or item that one token of a pointer (RFC 6901 section 4) names, or null.</summary>
    internal Node? Find(Node parent, string token) => parent.Json.ValueKind switch
    {
        JsonValueKind.Object when parent.Json.GetPropertyCount() >= Large => Tabulated(parent, token),
        JsonValueKind.Object => Searched(parent, token),
        JsonValueKind.Array => Item(parent, token),
        _ => null,
    };

    private Node? Tabulated(Node parent, string token) =>
        _tables.GetOrAdd(parent.Number, static (_, arguments) => arguments.Self.Tabulate(arguments.Parent), (Self: this, Parent: parent))
            .TryGetValue(token, out var found) ? found : null;

    private Dictionary<string, Node> Tabulate(Node parent)
    {
        var table = new Dictionary<string, Node>(parent.Json.GetPropertyCount(), StringComparer.Ordinal);
        var number = parent.Number + 1;
        foreach (var member in parent.Json.EnumerateObject())
        {
            table[member.Name] = new Node(member.Value, number);
            number += nodes.SizeOf(number);
        }

        return table;
    }

    private Node? Searched(Node parent, string token)
    {
        var number = parent.Number + 1;
        foreach (var member in parent.Json.EnumerateObject())
        {
            if (member.NameEquals(token)) return new Node(member.Value, number);
            number += nodes.SizeOf(number);
        }

        return null;
    }

    private Node? Item(Node parent, string token)
    {
        var leadingZero = token.Length > 1 && token[0] == '0';
        if (leadingZero || !int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out var index)) return null;
        if (index >= parent.Json.GetArrayLength()) return null;
        var number = parent.Number + 1;
        for (var i = 0; i < index; i++) number += nodes.SizeOf(number);
        return new Node(parent.Json[index], number);
    }
}
