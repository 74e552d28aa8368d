using System.Text.Json.Nodes;

using Conformance.Mock.Identity;
using Conformance.Mock.Representations;
using Conformance.Spec.Resources;

namespace Conformance.Mock.State;

/// <summary>How the mock keeps the items of one resource.</summary>
/// <param name="resource">The resource.</param>
/// <param name="shape">The shape in which items are kept, or null where no answer shows one.</param>
/// <param name="decoration">Writes what follows from an item itself; null without a shape.</param>
/// <param name="ids">Makes ids, or null where there are none.</param>
internal sealed class ResourceModel(Resource resource, Shape? shape, Decoration? decoration, IdMaker? ids)
{
    /// <summary>The resource.</summary>
    public Resource Resource => resource;

    /// <summary>The shape in which items are kept, or null where no answer shows one.</summary>
    public Shape? Shape => shape;

    /// <summary>True if items are there without anybody having made them: ids that the document enumerates, a single thing.</summary>
    public bool IsImplied => resource.Kind == ResourceKind.Singleton || resource.Identity?.IsEnumerated == true;

    /// <summary>True if nothing in the contract shows which items there are, so that any id may be one.</summary>
    public bool IsOpen => resource.Kind == ResourceKind.Collection && resource.Operations.Count == 0;

    /// <summary>An id for a number.</summary>
    public string MakeId(ulong number) => ids is null ? number.ToString() : ids.Make(number);

    /// <summary>A representation that nobody sent.</summary>
    /// <param name="item">The item.</param>
    /// <param name="seed">Decides it.</param>
    /// <param name="isOwn">True if no other item may have the same; false for one of a few, which is cheaper.</param>
    public Edition Make(Item item, ulong seed, bool isOwn)
    {
        var body = (isOwn ? shape?.Fresh(seed) : shape?.Sample(seed)) as JsonObject ?? [];
        return Finish(body, item, seed, 0);
    }

    /// <summary>A representation of what a client sent.</summary>
    /// <param name="sent">What it sent; changed.</param>
    /// <param name="before">What the item was, or null if it is new.</param>
    /// <param name="item">The item.</param>
    /// <param name="seed">Decides what the server adds.</param>
    /// <param name="number">How many changes came before.</param>
    /// <param name="state">The state that it is in if the client may not say or did not; null to leave it as it was.</param>
    public Edition Accept(JsonObject sent, JsonObject? before, Item item, ulong seed, int number, string? state = null)
    {
        var pointer = resource.Lifecycle?.Pointer;
        var own = pointer is null || shape?.IsReadOnly(pointer) == true ? null : NodePointer.Text(sent, pointer);
        shape?.Complete(sent, before, seed);
        var next = own ?? state ?? (before is null ? null : NodePointer.Text(before, pointer ?? ""));
        if (pointer is not null && next is not null) NodePointer.TrySet(sent, pointer, next);
        return Finish(sent, item, seed, number);
    }

    /// <summary>The current representation with another state.</summary>
    public Edition InState(Edition edition, Item item, string state)
    {
        var body = edition.ToNode();
        if (resource.Lifecycle is { Pointer: { } pointer }) NodePointer.TrySet(body, pointer, state);
        return Finish(body, item, 0, edition.Number + 1);
    }

    /// <summary>The values of a representation under which an index finds the item.</summary>
    public static IReadOnlyList<string?> Values(JsonNode? body, ValueIndex index) =>
        index.Pointers.Count == 0 ? [] : [.. index.Pointers.Select(p => NodePointer.Text(body, p))];

    private Edition Finish(JsonObject body, Item item, ulong seed, int number)
    {
        if (shape is null) return new Edition(MockJson.Bytes(body), number);
        decoration!.Apply(body, item, number);
        return new Edition(shape.Fit(body, seed), number);
    }
}
