using Conformance.Model;

namespace Conformance.Spec.Loading;

/// <summary>Diagnostics as people read them: by file and line, each once.</summary>
internal static class DiagnosticOrder
{
    internal static IReadOnlyList<Diagnostic> Of(IReadOnlyCollection<Diagnostic> diagnostics) => diagnostics.Count == 0 ? [] :
    [
        .. diagnostics.DistinctBy(d => (d.ToString(), d.Place.Pointer))
            .OrderBy(d => d.Place.File, StringComparer.Ordinal)
            .ThenBy(d => d.Place.Line)
            .ThenBy(d => d.Place.Column)
            .ThenBy(d => d.Id, StringComparer.Ordinal),
    ];
}
