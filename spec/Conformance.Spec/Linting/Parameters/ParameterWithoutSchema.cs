using Conformance.Model;
using Conformance.Spec.Loading.Grammar;
using Conformance.Spec.Loading.References;

namespace Conformance.Spec.Linting.Parameters;

internal sealed class ParameterWithoutSchema() : LintRule(
    "parameter-without-schema", Severity.Warning, "A parameter has not exactly one of 'schema' and 'content', or 'content' not exactly one media type.")
{
    internal override IEnumerable<Diagnostic> Check(LintContext context) => context.Contract.SpecVersion == SpecVersion.V20
        ? []
        : context.Of(NodeKind.Parameter).Select(Check).OfType<Diagnostic>();

    private Diagnostic? Check(DocumentNode parameter)
    {
        var types = parameter.Member("content")?.Members().Count;
        return (parameter.Member("schema") is not null, types) switch
        {
            (false, null) => At(parameter.Place, $"The parameter '{parameter.Text("name")}' has neither 'schema' nor 'content'.", "Say what its value is."),
            (true, not null) => At(parameter.Place, $"The parameter '{parameter.Text("name")}' has both 'schema' and 'content'.", "Keep one of them."),
            (false, not 1) => At(parameter.Place, $"The parameter '{parameter.Text("name")}' has {types} media types.", "Give it exactly one."),
            _ => null,
        };
    }
}
