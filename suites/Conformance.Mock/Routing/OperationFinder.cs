namespace Conformance.Mock.Routing;

/// <summary>Finds the operation that a request addresses, as the mock routes: literal before template, below each server's base path.</summary>
/// <param name="contract">The contract.</param>
public sealed class OperationFinder(Contract contract)
{
    private readonly RouteTable _routes = new(contract);

    /// <summary>The operation, or null if the contract has none for this method and path.</summary>
    /// <param name="method">The method in upper case.</param>
    /// <param name="path">The path as sent, without query.</param>
    public Operation? Find(string method, string path) => _routes.Match(path)?.Route.For(method);
}
