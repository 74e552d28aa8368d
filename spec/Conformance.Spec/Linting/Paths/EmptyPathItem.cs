using Conformance.Model;
using Conformance.Spec.Loading.Grammar;

namespace Conformance.Spec.Linting.Paths;

internal sealed class EmptyPathItem() : LintRule("empty-path-item", Severity.Warning, "A path has no operation.")
{
    internal override IEnumerable<Diagnostic> Check(LintContext context) =>
        from path in context.Root.Member("paths")?.Members(NodeKind.PathItem) ?? []
        where !path.Name.StartsWith("x-", StringComparison.Ordinal)
        let item = context.Follower.Follow(path)
        where item is { IsObject: true } && !item.Members(NodeKind.Operation).Exists(m => context.Grammar.Find(NodeKind.PathItem, m.Name)?.Kind == NodeKind.Operation)
        select At(path.Place, $"The path '{path.Name}' has no operation.", "Add one, or remove the path.");
}
