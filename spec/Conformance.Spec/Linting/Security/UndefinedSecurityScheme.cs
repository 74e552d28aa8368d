using Conformance.Model;
using Conformance.Spec.Loading.Grammar;

namespace Conformance.Spec.Linting.Security;

internal sealed class UndefinedSecurityScheme() : LintRule(
    "undefined-security-scheme", Severity.Error, "A security requirement names a scheme that the document does not define.")
{
    internal override IEnumerable<Diagnostic> Check(LintContext context) =>
        from requirement in context.Of(NodeKind.SecurityRequirement)
        from scheme in requirement.Members()
        where !context.Contract.SecuritySchemes.ContainsKey(scheme.Name)
        select At(scheme.Place, $"The security scheme '{scheme.Name}' is not defined.", "Define it under the components' security schemes, or correct its name.");
}
