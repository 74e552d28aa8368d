using Conformance.Model;

namespace Conformance.Spec.Linting.Bodies;

internal sealed class BodyWithoutMeaning() : LintRule(
    "body-without-meaning", Severity.Note, "A method whose body has no defined meaning takes one (RFC 9110 section 9.3).")
{
    private static readonly string[] Methods = ["GET", "HEAD", "DELETE", "TRACE"];

    internal override IEnumerable<Diagnostic> Check(LintContext context) =>
        from operation in context.Contract.Operations
        where operation.RequestBody is not null && Methods.Contains(operation.Method, StringComparer.Ordinal)
        select At(operation.Place, $"A body of {operation.Method} has no defined meaning; servers and proxies may drop it.", "Use parameters, or another method.");
}
