namespace Conformance.Mock.Authentication;

/// <summary>How a call stands towards one requirement, the worst first.</summary>
internal enum Standing
{
    /// <summary>It has no credential of the kind.</summary>
    Missing,

    /// <summary>It has one that is not valid.</summary>
    Invalid,

    /// <summary>It has a valid one that lacks a scope.</summary>
    Insufficient,

    /// <summary>It may.</summary>
    Sufficient,
}
