using Conformance.Model;

namespace Conformance.Spec.Loading;

/// <summary>What reading one file gave.</summary>
/// <param name="Document">The file, or null if it cannot be read.</param>
/// <param name="Diagnostics">What is wrong with it, in document order; errors only where <paramref name="Document"/> is null.</param>
public sealed record JsonSourceResult(SourceDocument? Document, IReadOnlyList<Diagnostic> Diagnostics)
{
    internal static JsonSourceResult Failed(params IReadOnlyList<Diagnostic> diagnostics) => new(null, diagnostics);
}
