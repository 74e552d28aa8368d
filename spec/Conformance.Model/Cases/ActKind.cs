namespace Conformance.Model;

/// <summary>What a step of a scenario does to a resource that the run made.</summary>
public enum ActKind
{
    /// <summary>Makes it.</summary>
    Create,

    /// <summary>Sends the very request again that made it.</summary>
    CreateAgain,

    /// <summary>Tries to make another one with a body that breaks the contract.</summary>
    CreateBroken,

    /// <summary>Makes another one and sends values for what only the server may set.</summary>
    CreateReadOnly,

    /// <summary>Follows the <c>Location</c> that the creation answered.</summary>
    Locate,

    /// <summary>Follows an OpenAPI link of the answer to the creation.</summary>
    Follow,

    /// <summary>Reads it.</summary>
    Read,

    /// <summary>Looks for it in its list, page by page.</summary>
    List,

    /// <summary>Puts other values in place of all that it has.</summary>
    Replace,

    /// <summary>Sends the very request again that replaced it.</summary>
    ReplaceAgain,

    /// <summary>Replaces it by the same without one optional property.</summary>
    ReplaceWithout,

    /// <summary>Replaces or changes it and sends values for what only the server may set.</summary>
    WriteReadOnly,

    /// <summary>Changes one property.</summary>
    Change,

    /// <summary>Moves it to another state.</summary>
    Move,

    /// <summary>Tries an action for which it is in the wrong state.</summary>
    MoveImpossibly,

    /// <summary>Makes it a member.</summary>
    Join,

    /// <summary>Ends a membership.</summary>
    Leave,

    /// <summary>Removes it.</summary>
    Delete,

    /// <summary>Reads it after it was removed.</summary>
    ReadDeleted,

    /// <summary>Looks for it in its list after it was removed.</summary>
    ListDeleted,

    /// <summary>Removes it once more.</summary>
    DeleteAgain,
}
