namespace Conformance.Mock.Errors;

/// <summary>Why a request is not served.</summary>
internal enum Refusal
{
    /// <summary>The body cannot be parsed.</summary>
    Malformed,

    /// <summary>A parameter or the body breaks a constraint.</summary>
    Constraint,

    /// <summary>A value in the path is none that could name anything.</summary>
    IllShapedId,

    /// <summary>The body's media type is not offered (RFC 9110 section 15.5.16).</summary>
    MediaType,

    /// <summary>No media type that the client accepts is offered (RFC 9110 section 15.5.7).</summary>
    NotAcceptable,

    /// <summary>No path of the contract.</summary>
    UnknownPath,

    /// <summary>The path names a resource that does not exist.</summary>
    UnknownId,

    /// <summary>The path does not have the method (RFC 9110 section 15.5.6).</summary>
    Method,

    /// <summary>No credential, or an invalid one (RFC 9110 section 15.5.2).</summary>
    Credentials,

    /// <summary>The credential does not suffice (RFC 9110 section 15.5.4).</summary>
    Scope,

    /// <summary>The resource's state does not allow the operation.</summary>
    State,

    /// <summary>Another resource has the same value of a unique property (RFC 9110 section 15.5.10).</summary>
    Conflict,

    /// <summary>Too many requests (RFC 6585 section 4).</summary>
    RateLimit,
}
