namespace Conformance.Reports.Folding;

/// <summary>Operations that are about the same thing: equal up to the first parameter of the path.</summary>
public static class OperationFamily
{
    /// <summary>The fixed beginning of the path, for example <c>/api/v1/users</c> for <c>GET /api/v1/users/{id}</c>.</summary>
    /// <param name="operation">An operation's key.</param>
    public static string Of(string operation)
    {
        var path = operation[(operation.IndexOf(' ', StringComparison.Ordinal) + 1)..];
        var parameter = path.IndexOf("/{", StringComparison.Ordinal);
        return parameter < 0 ? path : path[..parameter];
    }
}
