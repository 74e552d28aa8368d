using Conformance.Model;
using Conformance.Spec.Loading.Grammar;

namespace Conformance.Spec.Linting.Parameters;

internal sealed class TwoKindsOfExample() : LintRule(
    "two-kinds-of-example", Severity.Warning, "'example' and 'examples' stand side by side; they exclude each other.")
{
    internal override IEnumerable<Diagnostic> Check(LintContext context) =>
        from node in new[] { NodeKind.Parameter, NodeKind.Header, NodeKind.MediaType }.SelectMany(context.Of)
        where node.Member("example") is not null && node.Member("examples") is not null
        select At(node.Member("examples")!.Place, "'examples' stands beside 'example', which alone is read.", "Keep one of them.");
}
