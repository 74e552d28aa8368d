using Conformance.Model;

namespace Conformance.Spec.Linting.Responses;

internal sealed class NoResponses() : LintRule("no-responses", Severity.Warning, "An operation documents no response, so that none can be right.")
{
    internal override IEnumerable<Diagnostic> Check(LintContext context) =>
        from operation in context.Contract.Operations
        where operation.Responses.Count == 0
        select At(operation.Place, $"{operation.Key} documents no response.", "Add 'responses' with at least the successful one.");
}
