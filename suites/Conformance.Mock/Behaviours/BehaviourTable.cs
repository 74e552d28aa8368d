using Conformance.Mock.Serving;
using Conformance.Spec.Resources;

namespace Conformance.Mock.Behaviours;

/// <summary>Which behaviour answers which role.</summary>
internal static class BehaviourTable
{
    /// <summary>The behaviour of a role.</summary>
    public static IBehaviour For(OperationRole role, Ground ground) => role.Kind switch
    {
        RoleKind.List => new ListItems(ground, ground.Graph.ListingOf(role.Operation)!),
        RoleKind.Read => new ReadItem(ground),
        RoleKind.Create when role.IsOnItem && IsCopy(role) => new CopyItem(ground),
        RoleKind.Create => new CreateItem(ground),
        RoleKind.Replace or RoleKind.Update when IsOfMany(role) => new Generated(ground),
        RoleKind.Replace => new ChangeItem(ground, merges: false),
        RoleKind.Update => new ChangeItem(ground, merges: true),
        RoleKind.Delete or RoleKind.RemoveMember => new DeleteItem(ground),
        RoleKind.DeleteAll => new DeleteAll(ground),
        RoleKind.AddMember => new AddMember(ground),
        RoleKind.Transition => new MoveItem(ground),
        _ => new Generated(ground),
    };

    /// <summary>A change of a collection as a whole: of that nothing is known, and it makes no item.</summary>
    private static bool IsOfMany(OperationRole role) => !role.IsOnItem && role.Resource?.Kind == ResourceKind.Collection;

    /// <summary>An action on an item that makes another one, not the creation at an id.</summary>
    private static bool IsCopy(OperationRole role) => role.Resource!.Actions.Any(a => a.Operation == role.Operation);
}
