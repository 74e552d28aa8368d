namespace Conformance.Model;

/// <summary>One sufficient combination of schemes with the scopes that each must have.</summary>
/// <param name="Schemes">Needed scopes by scheme name; empty: no credential is needed.</param>
public sealed record SecurityRequirement(IReadOnlyDictionary<string, IReadOnlyList<string>> Schemes);
