using System.Text.Json;
using Conformance.Spec.Loading.Grammar;

namespace Conformance.Spec.Loading.References;

/// <summary>The objects of the specification that stand directly within one; nothing is followed and nothing is judged.</summary>
internal sealed class DocumentWalker(OpenApiGrammar grammar)
{
    internal IEnumerable<DocumentNode> Children(DocumentNode parent) => parent.Json.ValueKind != JsonValueKind.Object
        ? []
        : parent.Json.EnumerateObject().SelectMany(member => Below(parent, member));

    /// <summary>True if the object is a reference, so that what stands beside it has no meaning.</summary>
    internal bool IsOnlyReference(DocumentNode node) =>
        grammar.IsReferenceable(node.Kind) && !(node.Kind == NodeKind.Schema && grammar.HasModernSchemas) && node.Text("$ref") is not null;

    private IEnumerable<DocumentNode> Below(DocumentNode parent, JsonProperty member)
    {
        if (parent.Kind == NodeKind.Schema) return InSchema(parent, member);
        if (parent.Kind == NodeKind.Callback) return IsExtension(member) ? [] : [parent.Child(NodeKind.PathItem, member.Name, member.Value)];
        return grammar.Find(parent.Kind, member.Name) is { Kind: not NodeKind.None } found ? Within(parent, member, found.Shape, found.Kind) : [];
    }

    private static IEnumerable<DocumentNode> InSchema(DocumentNode parent, JsonProperty member) => member.Name == "discriminator"
        ? [parent.Child(NodeKind.Discriminator, member.Name, member.Value)]
        : Within(parent, member, SchemaKeywords.ShapeOf(member.Name), NodeKind.Schema);

    private static IEnumerable<DocumentNode> Within(DocumentNode parent, JsonProperty member, Shape shape, NodeKind kind)
    {
        if (shape == Shape.Any) return [];
        var value = parent.Child(kind, member.Name, member.Value);
        return (shape, member.Value.ValueKind) switch
        {
            (Shape.Map or Shape.Patterned, JsonValueKind.Object) => Named(value, kind, shape),
            (Shape.Map or Shape.Patterned, _) => [],
            (_, JsonValueKind.Array) => member.Value.EnumerateArray().Select((item, index) => value.Item(kind, index, item)),
            (Shape.One, _) => [value],
            _ => [],
        };
    }

    private static IEnumerable<DocumentNode> Named(DocumentNode map, NodeKind kind, Shape shape) => map.Json.EnumerateObject()
        .Where(m => shape == Shape.Map || !IsExtension(m))
        .Select(m => map.Child(kind, m.Name, m.Value));

    private static bool IsExtension(JsonProperty member) => member.Name.StartsWith("x-", StringComparison.Ordinal);
}
