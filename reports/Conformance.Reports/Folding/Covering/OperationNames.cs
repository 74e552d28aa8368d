namespace Conformance.Reports.Folding.Covering;

/// <summary>Names that belong to an operation.</summary>
/// <param name="Operation">The operation's key.</param>
/// <param name="Names">Parameters, <c>parameter=value</c>, or pointers of properties with <c>*</c> for any item.</param>
public sealed record OperationNames(string Operation, IReadOnlyList<string> Names);
