namespace Conformance.Model;

/// <summary>A variable of a server URL (OpenAPI 3.0 section 4.7.6).</summary>
/// <param name="Name">Its name within braces.</param>
/// <param name="Default">The value when nothing else is said.</param>
/// <param name="Values">The values allowed; empty means any.</param>
public sealed record ServerVariable(string Name, string Default, IReadOnlyList<string> Values);
