namespace Conformance.Generators.Cases.Stateful;

/// <summary>What happens to the resource of a scenario.</summary>
public enum StatePlot
{
    /// <summary>It is made, read, looked for, removed, read and looked for again, and removed once more.</summary>
    Life,

    /// <summary>It is replaced by other values, by the same again, and by the same without one property.</summary>
    Replacement,

    /// <summary>One property of it is changed.</summary>
    Change,

    /// <summary>Values are sent for what only the server may set.</summary>
    ReadOnly,

    /// <summary>An action moves it to another state.</summary>
    Transition,

    /// <summary>Something is made to belong to it, and to belong to it no more.</summary>
    Membership,

    /// <summary>The request that made it is sent again.</summary>
    Conflict,

    /// <summary>A creation is refused.</summary>
    FailedCreation,

    /// <summary>The OpenAPI links of the answer to its creation are followed.</summary>
    Links,
}
