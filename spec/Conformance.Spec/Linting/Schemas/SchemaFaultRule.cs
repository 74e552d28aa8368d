using Conformance.Model;

namespace Conformance.Spec.Linting.Schemas;

/// <summary>A rule that the compilation of schemas applies: the keyword concerned is without effect.</summary>
internal abstract class SchemaFaultRule(string id, string summary) : LintRule(id, Severity.Warning, summary)
{
    internal override IEnumerable<Diagnostic> Check(LintContext context) => context.SchemaFaults.Where(f => f.Id == Id);
}
