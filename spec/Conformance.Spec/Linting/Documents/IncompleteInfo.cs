using Conformance.Model;

namespace Conformance.Spec.Linting.Documents;

internal sealed class IncompleteInfo() : LintRule(
    "incomplete-info", Severity.Warning, "The document does not say its title or version (OpenAPI 3.0 section 4.7.2).")
{
    internal override IEnumerable<Diagnostic> Check(LintContext context)
    {
        var info = context.Root.Member("info");
        return from name in new[] { "title", "version" }
               where info?.Member(name) is null
               select At((info ?? context.Root).Place, $"'info' has no '{name}'.", $"Add '{name}'.");
    }
}
