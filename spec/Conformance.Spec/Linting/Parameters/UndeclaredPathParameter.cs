using Conformance.Model;

namespace Conformance.Spec.Linting.Parameters;

internal sealed class UndeclaredPathParameter() : LintRule(
    "undeclared-path-parameter", Severity.Error, "The path template has a name that no path parameter describes.")
{
    internal override IEnumerable<Diagnostic> Check(LintContext context) =>
        from operation in context.Contract.Operations
        from name in Templates.Names(operation.Path)
        where !operation.Parameters.Any(p => p.Location == ParameterLocation.Path && p.Name == name)
        select At(operation.Place, $"No path parameter describes '{{{name}}}' of '{operation.Path}'.", $"Add a parameter 'name: {name}', 'in: path', 'required: true'.");
}
