namespace Conformance.Spec.Linting.Schemas;

internal sealed class DanglingSchemaReference() : SchemaFaultRule("dangling-reference", "A schema's reference leads nowhere; it promises nothing.");
