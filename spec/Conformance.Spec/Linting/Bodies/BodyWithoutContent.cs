using Conformance.Model;
using Conformance.Spec.Loading.Grammar;

namespace Conformance.Spec.Linting.Bodies;

internal sealed class BodyWithoutContent() : LintRule("body-without-content", Severity.Warning, "A request body names no media type.")
{
    internal override IEnumerable<Diagnostic> Check(LintContext context) =>
        from body in context.Of(NodeKind.RequestBody)
        where body.Member("content") is not { } content || content.Members().Count == 0
        select At(body.Place, "The request body names no media type.", "Add 'content' with at least one.");
}
