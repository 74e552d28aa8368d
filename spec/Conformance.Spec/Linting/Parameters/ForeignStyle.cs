using Conformance.Model;
using Conformance.Spec.Loading.Grammar;

namespace Conformance.Spec.Linting.Parameters;

internal sealed class ForeignStyle() : LintRule(
    "foreign-style", Severity.Warning, "A parameter has a style that its location does not have (OpenAPI 3.0 section 4.7.12.3).")
{
    private static readonly Dictionary<string, string[]> Styles = new(StringComparer.Ordinal)
    {
        ["path"] = ["simple", "label", "matrix"],
        ["query"] = ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
        ["header"] = ["simple"],
        ["cookie"] = ["form", "cookie"],
    };

    internal override IEnumerable<Diagnostic> Check(LintContext context) =>
        from parameter in context.Of(NodeKind.Parameter)
        let style = parameter.Text("style")
        where style is not null && Styles.TryGetValue(parameter.Text("in") ?? "", out var styles) && !styles.Contains(style, StringComparer.Ordinal)
        select At(
            parameter.Member("style")!.Place,
            $"The style '{style}' does not exist in the {parameter.Text("in")}.",
            $"One of {string.Join(", ", Styles[parameter.Text("in")!])} was expected.");
}
