namespace Conformance.Model;

/// <summary>Where a case comes from, in the order in which phases run.</summary>
public enum Phase
{
    /// <summary>Values that the document gives.</summary>
    Examples,

    /// <summary>One case for each thing that the contract names: a bound, an enum value, an optional property.</summary>
    Coverage,

    /// <summary>Seeded random values.</summary>
    Fuzzing,

    /// <summary>Credentials missing, wrong or too weak.</summary>
    Security,

    /// <summary>Lists walked page by page.</summary>
    Pagination,

    /// <summary>Resources created, read, changed and deleted.</summary>
    Stateful,
}
