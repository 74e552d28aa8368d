namespace Conformance.Generators.Values.Blueprints.Choices;

/// <summary>A point at which a schema offers several ways.</summary>
/// <param name="Options">The ways, the simplest first; at least one.</param>
internal sealed record Choice(IReadOnlyList<Option> Options);
