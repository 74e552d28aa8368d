using Conformance.Model;

namespace Conformance.Cli.Gate;

/// <summary>The documents of both sides, read.</summary>
/// <param name="Pairs">Each with its counterpart; null where one side has none.</param>
/// <param name="Faults">Why a document could not be read; then the pairs are not to be used.</param>
internal sealed record GateSides(IReadOnlyList<(Contract? Base, Contract? Revision)> Pairs, IReadOnlyList<Diagnostic> Faults);
