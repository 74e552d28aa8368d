namespace Conformance.Model;

/// <summary>What a request tries; decides which statuses it may get besides those documented.</summary>
public enum Probe
{
    /// <summary>A request that keeps the contract.</summary>
    Positive,

    /// <summary>No credential, or a wrong one.</summary>
    Credentials,

    /// <summary>A valid credential that lacks something.</summary>
    Scope,

    /// <summary>A broken constraint of a parameter or body, or a body that cannot be parsed.</summary>
    Constraint,

    /// <summary>A media type that the operation does not offer.</summary>
    ContentType,

    /// <summary>An id that names nothing, or has the wrong shape.</summary>
    UnknownId,

    /// <summary>A method that the path does not have.</summary>
    Method,

    /// <summary>An odd path, or something overlong.</summary>
    OddPath,

    /// <summary>An unusual <c>Accept</c>.</summary>
    Accept,

    /// <summary>The same create for a second time.</summary>
    Duplicate,

    /// <summary>Any other oddity that a server must survive.</summary>
    Robustness,
}
