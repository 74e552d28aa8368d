using System.Text.Json.Nodes;

namespace Conformance.FixtureServers.Storing;

/// <summary>A collection of resources in the order of their creation, each with an id.</summary>
/// <param name="nameOf">The id of the resource with a number, as it stands in JSON.</param>
internal sealed class Shelf(Func<int, JsonNode> nameOf)
{
    private readonly List<JsonObject> _items = [];
    private int _last;

    /// <summary>True to give the lowest number that is free, false to give each number once.</summary>
    public bool ReusesIds { get; init; }

    /// <summary>What is there, in order of creation.</summary>
    public IReadOnlyList<JsonObject> Items => _items;

    /// <summary>The resource with an id, or null.</summary>
    public JsonObject? Find(string id) => _items.Find(i => IdOf(i) == id);

    /// <summary>Stores a resource under a fresh id, its first member.</summary>
    public JsonObject Add(JsonObject members)
    {
        var item = new JsonObject { ["id"] = nameOf(ReusesIds ? Free() : ++_last) };
        foreach (var (name, value) in members) item[name] = value?.DeepClone();
        _items.Add(item);
        return item;
    }

    /// <summary>Puts other members in the place of those that are there; the id stays.</summary>
    public static void Replace(JsonObject item, JsonObject members)
    {
        foreach (var name in item.Select(p => p.Key).Where(n => n != "id").ToList()) item.Remove(name);
        Merge(item, members);
    }

    /// <summary>Changes the members that are named; null takes one away (RFC 7396).</summary>
    public static void Merge(JsonObject item, JsonObject members)
    {
        foreach (var (name, value) in members)
        {
            if (value is null) item.Remove(name);
            else item[name] = value.DeepClone();
        }
    }

    /// <summary>Takes a resource away.</summary>
    public void Remove(JsonObject item) => _items.Remove(item);

    /// <summary>The id of a resource as it stands in a path.</summary>
    public static string IdOf(JsonObject item) => item["id"]!.ToString();

    private int Free() => Enumerable.Range(1, _items.Count + 1).First(n => Find(nameOf(n).ToString()) is null);
}
