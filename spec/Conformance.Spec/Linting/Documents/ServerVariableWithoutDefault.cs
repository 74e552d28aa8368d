using Conformance.Model;
using Conformance.Spec.Loading.Grammar;
using Conformance.Spec.Loading.References;

namespace Conformance.Spec.Linting.Documents;

internal sealed class ServerVariableWithoutDefault() : LintRule(
    "server-variable-without-default", Severity.Warning, "A variable of a server has no default, or one that its 'enum' does not hold.")
{
    internal override IEnumerable<Diagnostic> Check(LintContext context) => context.Of(NodeKind.ServerVariable).SelectMany(Check);

    private IEnumerable<Diagnostic> Check(DocumentNode variable)
    {
        if (variable.Member("default") is not { } value)
        {
            yield return At(variable.Place, $"The variable '{variable.Name}' has no default.", "Add 'default'.");
            yield break;
        }

        var values = variable.Member("enum")?.Items().Select(i => i.Json.ToString()).ToList() ?? [];
        if (values.Count > 0 && !values.Contains(value.Json.ToString(), StringComparer.Ordinal))
            yield return At(value.Place, $"The default '{value.Json}' is not in 'enum'.", $"{string.Join(" or ", values)} was expected.");
    }
}
