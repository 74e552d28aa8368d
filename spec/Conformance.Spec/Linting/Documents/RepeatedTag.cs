using Conformance.Model;
using Conformance.Spec.Loading.Grammar;

namespace Conformance.Spec.Linting.Documents;

internal sealed class RepeatedTag() : LintRule("repeated-tag", Severity.Warning, "Two tags of the document have the same name.")
{
    internal override IEnumerable<Diagnostic> Check(LintContext context) =>
        from same in context.Of(NodeKind.Tag).GroupBy(t => t.Text("name"), StringComparer.Ordinal)
        where same.Key is not null
        from later in same.Skip(1)
        select At(later.Place, $"The tag '{same.Key}' is declared a second time; first at line {same.First().Place.Line}.", "Remove one of the two.");
}
