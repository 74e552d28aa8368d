using Conformance.Model;
using Conformance.Spec.Loading.Grammar;
using Conformance.Spec.Loading.References;

namespace Conformance.Spec.Linting.Documents;

internal sealed class UnknownMember() : LintRule(
    "unknown-member", Severity.Warning, "An object has a member that the specification does not know there, so that it says nothing.")
{
    /// <summary>Objects whose members have any name.</summary>
    private static readonly NodeKind[] Open =
        [NodeKind.None, NodeKind.Schema, NodeKind.Discriminator, NodeKind.SecurityRequirement, NodeKind.Callback];

    private static readonly OpenApiGrammar Latest = OpenApiGrammar.Of(SpecVersion.V32);

    internal override IEnumerable<Diagnostic> Check(LintContext context) =>
        from kind in Enum.GetValues<NodeKind>().Except(Open)
        from node in context.Of(kind)
        from member in node.Members()
        where !member.Name.StartsWith("x-", StringComparison.Ordinal) && context.Grammar.Find(kind, member.Name) is null
        select At(member.Place, $"'{member.Name}' has no meaning here.", Remedy(context.Grammar, node, member.Name));

    private static string Remedy(OpenApiGrammar grammar, DocumentNode node, string name)
    {
        if (Latest.Find(node.Kind, name) is { } later) return $"OpenAPI has it from {SpecVersions.Text(later.Since)[..3]} on.";
        return NearNames.Nearest(name, grammar.MembersOf(node.Kind).Select(m => m.Name)) is { } near
            ? $"Did you mean '{near}'?"
            : "Remove it, or let its name begin with 'x-'.";
    }
}
