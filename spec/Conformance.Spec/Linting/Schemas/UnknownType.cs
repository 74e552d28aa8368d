namespace Conformance.Spec.Linting.Schemas;

internal sealed class UnknownType() : SchemaFaultRule("unknown-type", "A schema has a type that JSON Schema does not know; it promises nothing.");
