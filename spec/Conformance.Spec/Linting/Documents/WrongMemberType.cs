using System.Text.Json;
using Conformance.Model;
using Conformance.Spec.Loading.Grammar;
using Conformance.Spec.Loading.References;
using Conformance.Spec.Loading.Structure;

namespace Conformance.Spec.Linting.Documents;

internal sealed class WrongMemberType() : LintRule(
    "wrong-type", Severity.Warning, "A member that only explains has a value of another type than the specification gives it.")
{
    internal override IEnumerable<Diagnostic> Check(LintContext context) =>
        from kind in Enum.GetValues<NodeKind>()
        where kind is not (NodeKind.None or NodeKind.Schema or NodeKind.SecurityRequirement)
        from node in context.Of(kind)
        from member in node.Members()
        let rule = context.Grammar.Find(kind, member.Name)
        where rule is { IsStructure: false }
        let expected = Expected(rule.Shape, member)
        where expected is not null
        select At(member.Place, $"'{member.Name}' is {ShapeFaults.Describe(member.Json)}.", $"{expected} was expected.");

    private static string? Expected(Shape shape, DocumentNode value) => (shape, value.Json.ValueKind) switch
    {
        (Shape.Any, _) or (_, JsonValueKind.Null) => null,
        (Shape.Text, not JsonValueKind.String) => "Text",
        (Shape.Texts or Shape.List, not JsonValueKind.Array) => "A list",
        (Shape.One, JsonValueKind.True or JsonValueKind.False) when value.Kind == NodeKind.Schema => null,
        (Shape.One or Shape.Map or Shape.Patterned or Shape.TextMap, not JsonValueKind.Object) => "An object",
        _ => null,
    };
}
