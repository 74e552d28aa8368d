using System.Collections.Concurrent;

using Conformance.Mock.Identity;
using Conformance.Mock.State;
using Conformance.Spec.Resources;

namespace Conformance.Mock.Representations;

/// <summary>Shows items in the shapes that operations promise.</summary>
/// <param name="world">What there is.</param>
internal sealed class Presentation(Func<World> world)
{
    private readonly ConcurrentDictionary<(Shape Wanted, Shape? Kept), bool> _related = new();

    /// <summary>The bytes of an item in a shape.</summary>
    public ReadOnlyMemory<byte> Show(Item item, Shape shape)
    {
        var subject = SubjectOf(item, shape);
        var kept = world().ModelOf(subject.Resource).Shape;
        var edition = subject.Current;
        if (kept == shape) return edition.Document;
        var seed = Derivation.Of((ulong)shape.Number, subject.Id);
        return AreRelated(shape, kept)
            ? edition.Rendered(shape.Number, v => shape.Show(v.ToNode(), seed))
            : MockJson.Bytes(shape.Sample(seed));
    }

    /// <summary>A member of a relation is shown as what it is in its own collection, if that is what the shape describes.</summary>
    private Item SubjectOf(Item item, Shape shape)
    {
        if (item.Resource is not { Kind: ResourceKind.Relation, Members: { } members }) return item;
        if (!AreRelated(shape, world().ModelOf(members).Shape)) return item;
        return world().Find(world().Root, members, item.Id, isWrite: false) ?? item;
    }

    /// <summary>Two shapes show the same kind of thing if most names of the one are names of the other.</summary>
    private bool AreRelated(Shape wanted, Shape? kept) => _related.GetOrAdd((wanted, kept), static key =>
    {
        if (key.Kept is null) return false;
        var names = key.Wanted.Names.ToList();
        var shared = names.Count(key.Kept.Declares);
        return shared > 0 && shared * 2 >= names.Count;
    });
}
