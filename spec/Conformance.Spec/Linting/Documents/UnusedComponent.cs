using Conformance.Model;
using Conformance.Spec.Loading.Grammar;
using Conformance.Spec.Loading.References;

namespace Conformance.Spec.Linting.Documents;

internal sealed class UnusedComponent() : LintRule("unused-component", Severity.Note, "No operation leads to a component.")
{
    private static readonly string[] SwaggerSections = ["definitions", "parameters", "responses", "securityDefinitions"];

    internal override IEnumerable<Diagnostic> Check(LintContext context)
    {
        var schemes = context.Of(NodeKind.SecurityRequirement).SelectMany(r => r.Members()).Select(m => m.Name).ToHashSet(StringComparer.Ordinal);
        return from section in Sections(context)
               from component in section.Members()
               where !(IsOfSecurity(section) ? schemes.Contains(component.Name) : context.Reach.IsReached(component))
               select At(component.Place, $"Nothing uses '{component.Name}' of '{section.Name}'.", "Use it or remove it.");
    }

    private static IEnumerable<DocumentNode> Sections(LintContext context) => context.Contract.SpecVersion == SpecVersion.V20
        ? SwaggerSections.Select(s => context.Root.Member(s)).OfType<DocumentNode>()
        : context.Root.Member("components")?.Members().Where(s => !s.Name.StartsWith("x-", StringComparison.Ordinal)) ?? [];

    private static bool IsOfSecurity(DocumentNode section) => section.Name is "securitySchemes" or "securityDefinitions";
}
