using Conformance.Model;

namespace Conformance.Spec.Profiles;

/// <summary>A profile's file, opened.</summary>
/// <param name="Path">Where it was looked for.</param>
/// <param name="Document">Its content, or null.</param>
/// <param name="Diagnostics">Why it cannot be read.</param>
internal sealed record ProfileFile(string Path, SourceDocument? Document, IReadOnlyList<Diagnostic> Diagnostics);
