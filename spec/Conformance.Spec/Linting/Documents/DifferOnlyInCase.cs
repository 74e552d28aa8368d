using Conformance.Model;
using Conformance.Spec.Loading.Grammar;
using Conformance.Spec.Loading.References;

namespace Conformance.Spec.Linting.Documents;

internal sealed class DifferOnlyInCase() : LintRule(
    "differ-only-in-case", Severity.Warning, "Two names that stand side by side differ only in upper and lower case.")
{
    internal override IEnumerable<Diagnostic> Check(LintContext context) =>
        Maps(context).SelectMany(Repeats).Concat(context.Contract.Operations.SelectMany(InQuery));

    private static IEnumerable<DocumentNode> Maps(LintContext context) =>
    [
        .. new[] { context.Root.Member("paths") }.OfType<DocumentNode>(),
        .. context.Of(NodeKind.Components).SelectMany(c => c.Members()),
        .. context.Of(NodeKind.Schema).Select(s => s.Member("properties")).OfType<DocumentNode>(),
        .. context.Of(NodeKind.Response).Select(r => r.Member("headers")).OfType<DocumentNode>(),
    ];

    private IEnumerable<Diagnostic> Repeats(DocumentNode map) =>
        from same in map.Members().GroupBy(m => m.Name, StringComparer.OrdinalIgnoreCase)
        from later in same.Skip(1)
        select Report(later.Place, later.Name, same.First().Name);

    private IEnumerable<Diagnostic> InQuery(Operation operation) =>
        from same in operation.Parameters.Where(p => p.Location == ParameterLocation.Query).GroupBy(p => p.Name, StringComparer.OrdinalIgnoreCase)
        from later in same.Skip(1)
        select Report(later.Place, later.Name, same.First().Name);

    private Diagnostic Report(Place place, string later, string first) =>
        At(place, $"'{later}' differs from '{first}' only in case.", "Rename one of them: people and tools confuse the two.");
}
