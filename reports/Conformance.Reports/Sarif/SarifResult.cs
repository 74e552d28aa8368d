using Conformance.Model;

namespace Conformance.Reports.Sarif;

/// <summary>One finding on its way into a SARIF log.</summary>
/// <param name="Rule">The rule's id in kebab-case, a sentence without its blanks.</param>
/// <param name="Severity">How much it weighs.</param>
/// <param name="Text">What is wrong, in words.</param>
/// <param name="Place">Where in a document.</param>
/// <param name="Operation">The operation that it is about, or null.</param>
/// <param name="Fingerprint">Names the finding in every run, or null.</param>
/// <param name="Count">How often it was found.</param>
public sealed record SarifResult(string Rule, Severity Severity, string Text, Place Place, string? Operation = null, string? Fingerprint = null, int Count = 1)
{
    /// <summary>The result of a diagnostic.</summary>
    public static SarifResult Of(Diagnostic diagnostic) => new(
        diagnostic.Id,
        diagnostic.Severity,
        VisibleText.Line($"{diagnostic.Message} {diagnostic.Expected}".Trim()),
        diagnostic.Place);
}
