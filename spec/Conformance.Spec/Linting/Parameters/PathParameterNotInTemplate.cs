using Conformance.Model;

namespace Conformance.Spec.Linting.Parameters;

internal sealed class PathParameterNotInTemplate() : LintRule(
    "path-parameter-not-in-template", Severity.Warning, "A path parameter's name does not stand in the path template.")
{
    internal override IEnumerable<Diagnostic> Check(LintContext context) =>
        from operation in context.Contract.Operations
        from parameter in operation.Parameters
        where parameter.Location == ParameterLocation.Path && !Templates.Names(operation.Path).Contains(parameter.Name, StringComparer.Ordinal)
        select At(parameter.Place, $"The path parameter '{parameter.Name}' does not stand in '{operation.Path}'.", $"Put '{{{parameter.Name}}}' into the path, or remove the parameter.");
}
