using Conformance.Model;
using Conformance.Spec.Loading.Grammar;

namespace Conformance.Spec.Linting.Parameters;

internal sealed class IgnoredHeaderParameter() : LintRule(
    "ignored-header-parameter", Severity.Warning, "A header parameter named Accept, Content-Type or Authorization is ignored (OpenAPI 3.0 section 4.7.12.1).")
{
    private static readonly Dictionary<string, string> Remedies = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Accept"] = "Name the media types under the responses' 'content'.",
        ["Content-Type"] = "Name the media types under the body's 'content'.",
        ["Authorization"] = "Describe it as a security scheme.",
    };

    internal override IEnumerable<Diagnostic> Check(LintContext context) =>
        from parameter in context.Of(NodeKind.Parameter)
        where parameter.Text("in") == "header" && Remedies.ContainsKey(parameter.Text("name") ?? "")
        select At(parameter.Place, $"The header parameter '{parameter.Text("name")}' is ignored.", Remedies[parameter.Text("name")!]);
}
