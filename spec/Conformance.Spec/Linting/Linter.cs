using Conformance.Model;
using Conformance.Spec.Loading;
using Conformance.Spec.Schemas;

namespace Conformance.Spec.Linting;

/// <summary>Says everything that is wrong with a contract's document.</summary>
/// <param name="contract">The contract, as <see cref="ContractLoader"/> made it.</param>
/// <param name="schemas">Its schemas.</param>
public sealed class Linter(Contract contract, SchemaSet schemas)
{
    /// <summary>What was found when the document was loaded and what the rules find, by file and line.</summary>
    /// <param name="atLeast">What weighs less is not looked for.</param>
    public IReadOnlyList<Diagnostic> Lint(Severity atLeast = Severity.Note)
    {
        var context = new LintContext(contract, schemas);
        var found = LintRules.All.Where(rule => rule.Severity >= atLeast).SelectMany(rule => rule.Check(context)).Where(d => !IsToldAlready(d));
        return DiagnosticOrder.Of([.. contract.Diagnostics.Where(d => d.Severity >= atLeast), .. found]);
    }

    /// <summary>The loader tells the same of the same place or of one within it.</summary>
    private bool IsToldAlready(Diagnostic found) => contract.Diagnostics.Any(
        d => d.Id == found.Id && d.Place.File == found.Place.File && d.Place.Pointer.StartsWith(found.Place.Pointer, StringComparison.Ordinal));
}
