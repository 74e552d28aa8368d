using System.Text;

using Conformance.Spec.Resources;

namespace Conformance.Mock.State;

/// <summary>The paths at which items answer.</summary>
internal static class ItemPaths
{
    /// <summary>The path of an item, its ids encoded.</summary>
    public static string Of(Item item) => item.Id.Length == 0
        ? CollectionOf(item.Resource, item.Owner)
        : $"{CollectionOf(item.Resource, item.Owner)}/{Uri.EscapeDataString(item.Id)}";

    /// <summary>The path of a resource below what holds it.</summary>
    public static string CollectionOf(Resource resource, Scope owner)
    {
        if (owner.Holder is not { } holder || resource.Parent is not { } parent) return resource.Path;
        return new StringBuilder(Of(holder)).Append(resource.Path.AsSpan(parent.Name.Length)).ToString();
    }
}
