using Conformance.Model;

namespace Conformance.Reports.Folding;

/// <summary>Groups causes of several operations that one change would mend.</summary>
internal static class RootCause
{
    /// <summary>
    /// The fingerprint of check, cause and scope. The scope is the promise where operations share it (a component of the document),
    /// else the family of the operation.
    /// </summary>
    public static string Of(Failure failure, string operation) => Fingerprint.Of(failure.Check, Scope(failure, operation), failure.Cause);

    private static string Scope(Failure failure, string operation) =>
        failure.Promise is { Pointer: { Length: > 0 } pointer } && !pointer.StartsWith("/paths/", StringComparison.Ordinal)
            ? pointer
            : OperationFamily.Of(operation);
}
