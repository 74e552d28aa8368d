using Conformance.Model;
using Conformance.Spec.Loading.Grammar;

namespace Conformance.Spec.Linting.Documents;

internal sealed class UndeclaredTag() : LintRule("undeclared-tag", Severity.Note, "An operation has a tag that the document, which declares tags, does not declare.")
{
    internal override IEnumerable<Diagnostic> Check(LintContext context)
    {
        var declared = context.Of(NodeKind.Tag).Select(t => t.Text("name")).ToHashSet(StringComparer.Ordinal);
        if (declared.Count == 0) return [];
        return from operation in context.Of(NodeKind.Operation)
               from tag in operation.Member("tags")?.Items() ?? []
               where !declared.Contains(tag.Json.ToString())
               select At(tag.Place, $"The tag '{tag.Json}' is not declared.", "Declare it under 'tags', or correct its name.");
    }
}
