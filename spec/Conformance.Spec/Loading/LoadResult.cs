using Conformance.Model;

namespace Conformance.Spec.Loading;

/// <summary>What loading a document gave.</summary>
/// <param name="Contract">The contract, or null only if the document cannot be read at all.</param>
/// <param name="Diagnostics">All that is wrong with it, by file and line; errors name parts that are left out.</param>
public sealed record LoadResult(Contract? Contract, IReadOnlyList<Diagnostic> Diagnostics);
