namespace Conformance.Mock.Errors;

/// <summary>What a property of an error body says, told by its name.</summary>
internal enum ErrorRole
{
    /// <summary>Nothing that is known.</summary>
    None,

    /// <summary>A machine-readable code.</summary>
    Code,

    /// <summary>The status of the answer.</summary>
    Status,

    /// <summary>A sentence.</summary>
    Summary,

    /// <summary>A value that differs from answer to answer.</summary>
    FreshId,

    /// <summary>The list of what is wrong.</summary>
    Causes,

    /// <summary>The instant of the answer.</summary>
    Instant,
}
