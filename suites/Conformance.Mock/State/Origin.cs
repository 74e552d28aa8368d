namespace Conformance.Mock.State;

/// <summary>Why an item is there.</summary>
internal enum Origin
{
    /// <summary>From the start.</summary>
    Seeded,

    /// <summary>A client made it.</summary>
    Created,

    /// <summary>It follows from the contract (an id that the document enumerates, a single thing): kept only once something is written.</summary>
    Implied,

    /// <summary>Made up for an id that nobody issued: never kept.</summary>
    Conjured,
}
