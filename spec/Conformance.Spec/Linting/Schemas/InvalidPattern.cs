namespace Conformance.Spec.Linting.Schemas;

internal sealed class InvalidPattern() : SchemaFaultRule("invalid-pattern", "A pattern is no regular expression of ECMA-262; it promises nothing.");
