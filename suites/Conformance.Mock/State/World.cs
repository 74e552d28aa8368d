using System.Collections.Concurrent;
using System.Text.Json.Nodes;

using Conformance.Mock.Identity;
using Conformance.Spec.Resources;

namespace Conformance.Mock.State;

/// <summary>Everything that the mock keeps.</summary>
/// <param name="models">How each resource is kept.</param>
/// <param name="options">How many there are from the start, and whether an unknown id is made up.</param>
internal sealed class World(Func<Resource, ResourceModel> models, MockOptions options)
{
    private readonly ConcurrentDictionary<Resource, ResourceModel> _models = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<Resource, Collection> _conjured = new(ReferenceEqualityComparer.Instance);

    /// <summary>What was removed last.</summary>
    public Graveyard Removed { get; } = new();

    /// <summary>What belongs to nothing.</summary>
    public Scope Root { get; } = new(null);

    /// <summary>How a resource is kept.</summary>
    public ResourceModel ModelOf(Resource resource) => _models.GetOrAdd(resource, models);

    /// <summary>Forgets all that clients did.</summary>
    public void Reset()
    {
        Root.Clear();
        Removed.Clear();
    }

    /// <summary>The item with an id, or null if there is none.</summary>
    /// <param name="scope">Where it belongs.</param>
    /// <param name="resource">What it is one of.</param>
    /// <param name="id">Its id, or another value that addresses it; the empty string for a single thing.</param>
    /// <param name="isWrite">True if it will be changed, so that it must be kept.</param>
    public Item? Find(Scope scope, Resource resource, string id, bool isWrite)
    {
        var model = ModelOf(resource);
        var kept = isWrite && model.IsImplied ? ItemsOf(scope, resource) : Touched(scope, resource);
        if (kept?.Find(id) is { } known) return known;
        if (Alternate(kept, id) is { } other) return other;
        if (model.IsImplied && kept is null && HasKey(resource, id)) return Implied(scope, model, id);
        if (model.IsOpen) return isWrite ? Keep(scope, model, id) : Implied(scope, model, id);
        return options.ConjureUnknown && Removed.Find(scope, resource, id) is null ? Conjured(scope, model, id) : null;
    }

    /// <summary>The items of a resource, kept from now on.</summary>
    public Collection ItemsOf(Scope scope, Resource resource) => scope.Get(resource, Populate);

    /// <summary>The items of a resource for a reader; null if there are none.</summary>
    public Collection? Read(Scope scope, Resource resource)
    {
        if (Touched(scope, resource) is { } kept) return kept;
        if (scope.Holder?.Origin == Origin.Conjured) return _conjured.GetOrAdd(resource, static (key, from) => new Collection(key, from.scope, from.Self.Populate), (Self: this, scope));
        return ModelOf(resource).IsImplied ? new Collection(resource, scope, Populate) : null;
    }

    /// <summary>Adds an item, and if it stands for an item of another collection, tells that one.</summary>
    /// <param name="items">The collection.</param>
    /// <param name="item">The item.</param>
    /// <param name="values">Its values at the pointers of the collection's index.</param>
    /// <param name="conflict">The pointer at which another item has the same value; the empty string if it is the id.</param>
    /// <returns>False if there is a conflict.</returns>
    public bool Add(Collection items, Item item, IReadOnlyList<string?> values, out string? conflict)
    {
        if (!items.TryAdd(item, values, out conflict)) return false;
        MemberOf(item)?.Join(item);
        return true;
    }

    /// <summary>Removes an item with all that belongs to it, and from all to which it belongs; false if it is not there.</summary>
    public bool Remove(Item item)
    {
        if (item.Owner.Find(item.Resource)?.Remove(item) != true) return false;
        Removed.Add(item);
        Forget(item);
        foreach (var membership in item.Memberships) Remove(membership);
        return true;
    }

    /// <summary>Puts an item that was removed back, at the end of its collection.</summary>
    public void Restore(Item item)
    {
        Removed.Remove(item);
        item.IsRemoved = false;
        Add(ItemsOf(item.Owner, item.Resource), item, item.Values, out _);
    }

    /// <summary>The items to which a member belongs, in the order in which they were made.</summary>
    /// <param name="relation">The relation.</param>
    /// <param name="member">The member.</param>
    public IEnumerable<Item> HoldersOf(Resource relation, Item member)
    {
        if (relation.Parent is not { } parent) return [];
        foreach (var holder in ItemsOf(Root, parent).Items().TakeWhile(h => h.Origin == Origin.Seeded)) _ = Touched(holder.Parts, relation)?.Count;
        return member.Memberships.Where(m => m.Resource == relation).Select(m => m.Owner.Holder).OfType<Item>().OrderBy(h => h.Sequence);
    }

    private Item? MemberOf(Item item) => item.Resource.Members is { } members ? Touched(Root, members)?.Find(item.Id) : null;

    private void Forget(Item item)
    {
        MemberOf(item)?.Leave(item);
        foreach (var part in item.KnownParts?.Collections.SelectMany(c => c.Items()) ?? []) Forget(part);
    }

    /// <summary>Adds what is there from the start: ids that the document enumerates, a single thing, else the seeded population.</summary>
    private void Populate(Collection items)
    {
        var (resource, model) = (items.Resource, ModelOf(items.Resource));
        if (resource.Kind == ResourceKind.Singleton) Seed(items, model, "");
        else if (resource.Identity is { IsEnumerated: true } keys) SeedAll(items, model, keys.Keys.Select(k => k.ToString()));
        else if (!items.Owner.IsSeeded && items.Owner.Holder!.Origin != Origin.Conjured) return;
        else if (resource.Members is { } members && resource.Kind == ResourceKind.Relation) SeedMembers(items, model, members);
        else SeedAll(items, model, Enumerable.Range(0, Population(items)).Select(i => IdOf(items, model, i)));
    }

    private int Population(Collection items) => items.Owner.Holder is null ? options.Population : Math.Min(options.Population, MockOptions.PopulationOfParts);

    private string IdOf(Collection items, ResourceModel model, int index)
    {
        var number = Derivation.Of(Derivation.Of(Derivation.Of((ulong)options.Seed, items.Resource.Name), items.Owner.Holder?.Id ?? ""), (ulong)index);
        return items.Resource.Identity is null ? number.ToString() : model.MakeId(number);
    }

    private void SeedAll(Collection items, ResourceModel model, IEnumerable<string> ids)
    {
        foreach (var id in ids) Seed(items, model, id);
    }

    private Item Seed(Collection items, ResourceModel model, string id)
    {
        var origin = items.Owner.IsSeeded ? Origin.Seeded : Origin.Implied;
        var item = new Item(items.Resource, id, items.Owner, origin, i => model.Make(i, SeedOf(i), isOwn: true));
        items.Seed(item, items.Index.Pointers.Count == 0 ? [] : ResourceModel.Values(JsonNode.Parse(item.Current.Document.Span), items.Index));
        return item;
    }

    /// <summary>About a quarter of the population of the other collection belongs to each parent.</summary>
    private void SeedMembers(Collection items, ResourceModel model, Resource members)
    {
        foreach (var member in ItemsOf(Root, members).Items().Where(m => m.Origin == Origin.Seeded))
        {
            var chance = Derivation.Of(Derivation.Of(Derivation.Of((ulong)options.Seed, items.Resource.Name), items.Owner.Holder?.Id ?? ""), member.Id);
            if (chance % 4 != 0) continue;
            member.Join(Seed(items, model, member.Id));
        }
    }

    private ulong SeedOf(Item item) =>
        Derivation.Of(Derivation.Of(Derivation.Of((ulong)options.Seed, item.Resource.Name), item.Owner.Holder?.Id ?? ""), item.Id);

    private Collection? Touched(Scope scope, Resource resource) => scope.IsSeeded ? ItemsOf(scope, resource) : scope.Find(resource);

    private static Item? Alternate(Collection? items, string value)
    {
        if (items?.Resource.Identity is not { Alternates.Count: > 0 } identity) return null;
        return identity.Alternates.Select(a => items.Index.Find(items.Index.Pointers.ToList().IndexOf(a), value)).FirstOrDefault(i => i is not null);
    }

    private static bool HasKey(Resource resource, string id) =>
        resource.Kind == ResourceKind.Singleton || resource.Identity!.Keys.Any(k => k.ToString() == id);

    private Item Implied(Scope scope, ResourceModel model, string id) =>
        new(model.Resource, id, scope, Origin.Implied, i => model.Make(i, SeedOf(i), isOwn: true));

    private Item Conjured(Scope scope, ResourceModel model, string id) =>
        new(model.Resource, id, scope, Origin.Conjured, i => model.Make(i, SeedOf(i), isOwn: false));

    private Item Keep(Scope scope, ResourceModel model, string id)
    {
        var items = ItemsOf(scope, model.Resource);
        items.TryAdd(Implied(scope, model, id), [], out _);
        return items.Find(id)!;
    }
}
