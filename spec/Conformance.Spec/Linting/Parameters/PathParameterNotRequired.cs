using Conformance.Model;
using Conformance.Spec.Loading.Grammar;

namespace Conformance.Spec.Linting.Parameters;

internal sealed class PathParameterNotRequired() : LintRule(
    "path-parameter-not-required", Severity.Warning, "A path parameter is not said to be required, which it always is.")
{
    internal override IEnumerable<Diagnostic> Check(LintContext context) =>
        from parameter in context.Of(NodeKind.Parameter)
        where parameter.Text("in") == "path" && !parameter.Flag("required")
        select At(parameter.Place, $"The path parameter '{parameter.Text("name")}' is not required.", "Add 'required: true'; it is read so.");
}
