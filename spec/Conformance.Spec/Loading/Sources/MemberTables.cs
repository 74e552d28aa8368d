using System.Globalization;
using System.Text.Json;

namespace Conformance.Spec.Loading.Sources;

/// <summary>Finds members of objects and items of arrays; tabulates large objects when they are asked for first. Thread-safe.</summary>
internal sealed class MemberTables(NodeTable nodes)
{
    /// <summary>Objects with fewer members are searched one by one: most are small and asked for once.</summary>
    private const int Large = 24;

    private readonly Dictionary<int, Dictionary<string, Node>> _tables = [];
    private readonly Lock _filling = new();

    /// <summary>The member or item that one token of a pointer (RFC 6901 section 4) names, or null.</summary>
    internal Node? Find(JsonElement parent, int number, string token) => parent.ValueKind switch
    {
        JsonValueKind.Object when parent.GetPropertyCount() >= Large => TableOf(parent, number).GetValueOrDefault(token),
        JsonValueKind.Object => Searched(parent, number, token),
        JsonValueKind.Array => Item(parent, number, token),
        _ => null,
    };

    private Dictionary<string, Node> TableOf(JsonElement parent, int number)
    {
        lock (_filling)
        {
            if (!_tables.TryGetValue(number, out var table)) _tables[number] = table = Tabulate(parent, number);
            return table;
        }
    }

    private Dictionary<string, Node> Tabulate(JsonElement parent, int parentNumber)
    {
        var table = new Dictionary<string, Node>(parent.GetPropertyCount(), StringComparer.Ordinal);
        var number = parentNumber + 1;
        foreach (var member in parent.EnumerateObject())
        {
            table[member.Name] = new Node(member.Value, number);
            number += nodes.SizeOf(number);
        }

        return table;
    }

    private Node? Searched(JsonElement parent, int parentNumber, string token)
    {
        var number = parentNumber + 1;
        foreach (var member in parent.EnumerateObject())
        {
            if (member.NameEquals(token)) return new Node(member.Value, number);
            number += nodes.SizeOf(number);
        }

        return null;
    }

    private Node? Item(JsonElement parent, int parentNumber, string token)
    {
        var leadingZero = token.Length > 1 && token[0] == '0';
        if (leadingZero || !int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out var index)) return null;
        if (index >= parent.GetArrayLength()) return null;
        var number = parentNumber + 1;
        for (var i = 0; i < index; i++) number += nodes.SizeOf(number);
        return new Node(parent[index], number);
    }
}
