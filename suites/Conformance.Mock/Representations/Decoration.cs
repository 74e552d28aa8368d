using System.Text.Json.Nodes;

using Conformance.Mock.Identity;
using Conformance.Mock.State;

namespace Conformance.Mock.Representations;

/// <summary>Writes into a representation what follows from the item itself: id, times, links.</summary>
/// <param name="shape">The shape in which the resource is kept.</param>
/// <param name="links">Writes links.</param>
/// <param name="seed">Times derive from it.</param>
internal sealed class Decoration(Shape shape, Links links, ulong seed)
{
    private readonly string[] _created = [.. shape.Names.Where(n => Instants.IsCreation(n))];
    private readonly string[] _updated = [.. shape.Names.Where(n => Instants.IsChange(n))];

    /// <summary>Writes what follows from the item, where the shape has a place for it.</summary>
    public void Apply(JsonObject body, Item item, int version)
    {
        if (item.Resource.Identity is { Pointer: { } pointer }) SetId(body, pointer, item.Id);
        var born = Derivation.Of(Derivation.Of(seed, item.Resource.Name), item.Id);
        foreach (var name in _created) body[name] = Instants.Of(born, 0, body[name]);
        foreach (var name in _updated) body[name] = Instants.Of(born, version, body[name]);
        links.Write(body, item, shape);
    }

    private static void SetId(JsonObject body, string pointer, string id)
    {
        var isNumber = NodePointer.TryGet(body, pointer, out var node) && node is JsonValue value && value.GetValueKind() == System.Text.Json.JsonValueKind.Number;
        NodePointer.TrySet(body, pointer, isNumber && long.TryParse(id, out var number) ? number : id);
    }
}
