namespace Conformance.Spec.Resources;

/// <summary>What an operation does to its resource.</summary>
public enum RoleKind
{
    /// <summary>Nothing that is known of resources.</summary>
    None,

    /// <summary>Gives the items.</summary>
    List,

    /// <summary>Makes an item.</summary>
    Create,

    /// <summary>Gives one item, or the one thing.</summary>
    Read,

    /// <summary>Puts a whole representation in place of another.</summary>
    Replace,

    /// <summary>Changes what the body names.</summary>
    Update,

    /// <summary>Removes an item.</summary>
    Delete,

    /// <summary>Removes all items.</summary>
    DeleteAll,

    /// <summary>Makes something belong to the parent.</summary>
    AddMember,

    /// <summary>Makes something belong to the parent no more.</summary>
    RemoveMember,

    /// <summary>Moves an item, or the one thing, to another state.</summary>
    Transition,

    /// <summary>Anything else that is done to a resource.</summary>
    Action,
}
