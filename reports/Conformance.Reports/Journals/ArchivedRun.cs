using Conformance.Model;
using Conformance.Reports.Folding;

namespace Conformance.Reports.Journals;

/// <summary>A run read from disk.</summary>
/// <param name="Run">The run, or null where there is none to read.</param>
/// <param name="Diagnostics">What is wrong with the journal; errors where there is no run.</param>
public sealed record ArchivedRun(Run? Run, IReadOnlyList<Diagnostic> Diagnostics);
