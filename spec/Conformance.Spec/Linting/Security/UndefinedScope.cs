using Conformance.Model;
using Conformance.Spec.Loading.Grammar;

namespace Conformance.Spec.Linting.Security;

internal sealed class UndefinedScope() : LintRule(
    "undefined-scope", Severity.Warning, "A security requirement names a scope that none of the scheme's flows has.")
{
    internal override IEnumerable<Diagnostic> Check(LintContext context) =>
        from requirement in context.Of(NodeKind.SecurityRequirement)
        from scheme in requirement.Members()
        where context.Contract.SecuritySchemes.TryGetValue(scheme.Name, out var defined) && defined.Kind == SecuritySchemeKind.OAuth2
        let known = context.Contract.SecuritySchemes[scheme.Name].Scopes
        from scope in scheme.Items()
        where !known.Contains(scope.Json.ToString(), StringComparer.Ordinal)
        select At(scope.Place, $"The scheme '{scheme.Name}' has no scope '{scope.Json}'.", "Add it to a flow of the scheme, or correct its name.");
}
