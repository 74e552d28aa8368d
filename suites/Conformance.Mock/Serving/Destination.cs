using Conformance.Mock.State;
using Conformance.Spec.Resources;

namespace Conformance.Mock.Serving;

/// <summary>What the path of a visit leads to.</summary>
/// <param name="Scope">Where the resource belongs.</param>
/// <param name="Item">The item, or null where the path leads to a collection or to an id that is not there.</param>
/// <param name="Id">The id in the path, or the empty string.</param>
internal readonly record struct Destination(Scope Scope, Item? Item, string Id)
{
    /// <summary>Follows the path; null if something on the way, or the item itself where it must be there, does not exist.</summary>
    /// <param name="world">What there is.</param>
    /// <param name="visit">The visit.</param>
    /// <param name="isWrite">True if what is found will be changed.</param>
    /// <param name="mustExist">True if the item must be there.</param>
    public static Destination? Of(World world, Visit visit, bool isWrite, bool mustExist)
    {
        var role = visit.Model.Role;
        var place = new Destination(world.Root, null, "");
        foreach (var (resource, index) in visit.Model.Steps)
        {
            var scope = place.Item?.Parts ?? place.Scope;
            var id = visit.PathValues[index].Text;
            var found = world.Find(scope, resource, id, isWrite);
            place = new Destination(scope, found is null || visit.Sees(found) ? found : null, id);
            if (place.Item is null && (mustExist || resource != role.Resource)) return null;
        }

        return role.IsOnItem ? place : Below(world, role.Resource, place, isWrite, mustExist);
    }

    /// <summary>A collection, or a single thing, below the last item of the path.</summary>
    private static Destination? Below(World world, Resource? resource, Destination last, bool isWrite, bool mustExist)
    {
        var scope = last.Item?.Parts ?? last.Scope;
        if (resource?.Kind != ResourceKind.Singleton) return new Destination(scope, null, "");
        var item = world.Find(scope, resource, "", isWrite);
        return item is null && mustExist ? null : new Destination(scope, item, "");
    }
}
