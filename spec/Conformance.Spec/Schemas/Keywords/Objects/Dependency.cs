using Conformance.Spec.Schemas.Compilation;

namespace Conformance.Spec.Schemas.Keywords.Objects;

/// <summary>What one property asks of the object that has it.</summary>
/// <param name="Property">The property.</param>
/// <param name="Required">Other properties that must be there.</param>
/// <param name="Node">A schema that the object must satisfy, or null.</param>
internal sealed record Dependency(string Property, IReadOnlyList<string> Required, SchemaNode? Node);
