namespace Conformance.Generators.Chains;

/// <summary>How a scenario comes by a resource.</summary>
internal enum ProvisionKind
{
    /// <summary>The server makes it and chooses its id.</summary>
    Created,

    /// <summary>PUT to an id that the client chooses makes it.</summary>
    Put,

    /// <summary>Something that exists is made to belong to the parent.</summary>
    Joined,

    /// <summary>A list gives one that was there.</summary>
    Listed,
}
