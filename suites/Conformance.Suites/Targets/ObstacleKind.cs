namespace Conformance.Suites.Targets;

/// <summary>The kinds of obstacle.</summary>
public enum ObstacleKind
{
    /// <summary>No connection: name not found, refused, TLS refused, no route.</summary>
    Unreachable,

    /// <summary>HTTP has no way to say what the case wants to send.</summary>
    Unsendable,

    /// <summary>There is no credential to ask with.</summary>
    Uncredentialed,

    /// <summary>The run was ended.</summary>
    Cancelled,

    /// <summary>The target said that it cannot answer now, also after the wait that it asked for.</summary>
    Unwilling,
}
