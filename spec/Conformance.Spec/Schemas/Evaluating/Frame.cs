namespace Conformance.Spec.Schemas.Evaluating;

/// <summary>What an evaluation returns to when a schema with a frame of its own is left.</summary>
internal readonly record struct Frame(DynamicScope? Scope, Evaluated? Evaluated, InProgress? InProgress);
