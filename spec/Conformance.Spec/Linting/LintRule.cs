using Conformance.Model;

namespace Conformance.Spec.Linting;

/// <summary>One thing that can be wrong with a document and does not prevent loading it.</summary>
public abstract class LintRule
{
    private protected LintRule(string id, Severity severity, string summary) => (Id, Severity, Summary) = (id, severity, summary);

    /// <summary>The name in kebab-case: the id of the rule's diagnostics.</summary>
    public string Id { get; }

    /// <summary>How much a finding weighs. An error is a promise that cannot be tested, a warning one that is probably not meant.</summary>
    public Severity Severity { get; }

    /// <summary>One sentence: what is wrong where the rule fires.</summary>
    public string Summary { get; }

    internal abstract IEnumerable<Diagnostic> Check(LintContext context);

    private protected Diagnostic At(Place place, string message, string expected) => new(Id, Severity, place, message, expected);
}
