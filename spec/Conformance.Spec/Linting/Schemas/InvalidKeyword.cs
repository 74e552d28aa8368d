using Conformance.Model;

namespace Conformance.Spec.Linting.Schemas;

internal sealed class InvalidKeyword() : LintRule(
    "invalid-keyword", Severity.Warning, "A keyword of a schema has a value that it cannot have; it promises nothing.")
{
    internal override IEnumerable<Diagnostic> Check(LintContext context) =>
        from fault in context.SchemaFaults
        where fault.Id == Id
        let keyword = fault.Place.Pointer[(fault.Place.Pointer.LastIndexOf('/') + 1)..]
        where !KeywordOfAnotherEdition.Knows(keyword)
        select fault with { Message = $"'{keyword}' has a value that it cannot have. {fault.Message}" };
}
