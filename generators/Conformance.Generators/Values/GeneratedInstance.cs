using System.Text.Json.Nodes;

namespace Conformance.Generators.Values;

/// <summary>An instance that was made for a schema.</summary>
/// <param name="Value">The instance; null is also JSON's <c>null</c>, so ask <paramref name="Ok"/>.</param>
/// <param name="Ok">True if <paramref name="Value"/> is valid.</param>
/// <param name="Problem">Why none could be made; null where one was.</param>
public sealed record GeneratedInstance(JsonNode? Value, bool Ok, string? Problem);
