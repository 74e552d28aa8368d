using Conformance.Model;

namespace Conformance.Spec.Linting.Responses;

internal sealed class ContentWithoutBody() : LintRule(
    "content-without-body", Severity.Warning, "A response that has no body by HTTP promises one (RFC 9110 section 6.4.1).")
{
    internal override IEnumerable<Diagnostic> Check(LintContext context) =>
        from operation in context.Contract.Operations
        from response in operation.Responses
        where response.Content.Count > 0 && (response.Status.Code is 204 or 205 or 304 or < 200 || operation.Method == "HEAD")
        select At(response.Place, $"{operation.Method} with {response.Status} has no body, and one is promised.", "Remove 'content', or use another status.");
}
