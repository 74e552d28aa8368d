namespace Conformance.Model;

/// <summary>How big a request is, without its credentials.</summary>
/// <param name="Bytes">Bytes of the request target, path and query, and of the body.</param>
/// <param name="Values">Query parameters, and values of a JSON body that are neither objects nor arrays with something in them.</param>
public sealed record RequestSize(int Bytes, int Values);
