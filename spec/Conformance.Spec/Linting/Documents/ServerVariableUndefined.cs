using Conformance.Model;
using Conformance.Spec.Loading.Grammar;

namespace Conformance.Spec.Linting.Documents;

internal sealed class ServerVariableUndefined() : LintRule(
    "server-variable-undefined", Severity.Error, "A server's URL has a variable that the server does not define.")
{
    internal override IEnumerable<Diagnostic> Check(LintContext context) =>
        from server in context.Of(NodeKind.Server)
        from name in Templates.Names(server.Text("url") ?? "")
        where server.Member("variables")?.Member(name) is null
        select At(server.Place, $"The variable '{{{name}}}' of the server's URL is not defined.", "Define it under 'variables', with a default.");
}
