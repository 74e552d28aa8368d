using Conformance.Spec.Loading.Grammar;

namespace Conformance.Spec.Loading.References;

/// <summary>The objects of the specification that stand directly within one; nothing is followed and nothing is judged.</summary>
internal sealed class DocumentWalker(OpenApiGrammar grammar)
{
    internal List<DocumentNode> Children(DocumentNode parent)
    {
        var children = new List<DocumentNode>();
        foreach (var member in parent.Members(name => KindOf(parent.Kind, name))) Add(member, ShapeOf(parent.Kind, member.Name), children);
        return children;
    }

    /// <summary>True if the object is a reference, so that what stands beside it has no meaning.</summary>
    internal bool IsOnlyReference(DocumentNode node) =>
        grammar.IsReferenceable(node.Kind) && !(node.Kind == NodeKind.Schema && grammar.HasModernSchemas) && node.Text("$ref") is not null;

    private NodeKind KindOf(NodeKind parent, string member) => parent switch
    {
        NodeKind.Schema when member == "discriminator" => NodeKind.Discriminator,
        NodeKind.Schema => SchemaKeywords.ShapeOf(member) == Shape.Any ? NodeKind.None : NodeKind.Schema,
        NodeKind.Callback => IsExtension(member) ? NodeKind.None : NodeKind.PathItem,
        _ => grammar.Find(parent, member)?.Kind ?? NodeKind.None,
    };

    private Shape ShapeOf(NodeKind parent, string member) => parent switch
    {
        NodeKind.Schema when member == "discriminator" => Shape.One,
        NodeKind.Schema => SchemaKeywords.ShapeOf(member),
        NodeKind.Callback => Shape.One,
        _ => grammar.Find(parent, member)?.Shape ?? Shape.Any,
    };

    private static void Add(DocumentNode value, Shape shape, List<DocumentNode> children)
    {
        if (value.IsArray) children.AddRange(value.Items(value.Kind));
        else if (shape == Shape.One) children.Add(value);
        else if (shape == Shape.Map) children.AddRange(value.Members(value.Kind));
        else if (shape == Shape.Patterned) children.AddRange(value.Members(value.Kind).Where(m => !IsExtension(m.Name)));
    }

    private static bool IsExtension(string name) => name.StartsWith("x-", StringComparison.Ordinal);
}
