namespace Conformance.Mock.Routing;

/// <summary>A path of the contract that was asked for.</summary>
/// <param name="Route">Its operations.</param>
/// <param name="Values">The values of the template's parameters, in order.</param>
internal sealed record RouteMatch(Route Route, IReadOnlyList<PathValue> Values);
