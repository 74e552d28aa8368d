using System.Text.Json;
using Conformance.Model;

namespace Conformance.Spec.Diff.Sides;

/// <summary>A request that the API sends: a callback or a webhook. What it carries is read by clients, what they answer is read by the API.</summary>
/// <param name="Name">What tells it from others: name, expression and method.</param>
/// <param name="Node">The operation object.</param>
internal sealed record InboundRequest(string Name, Schema Node)
{
    private static readonly string[] Methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

    /// <summary>The callbacks of an operation in document order.</summary>
    public static IEnumerable<InboundRequest> CallbacksOf(ContractSide side, Operation operation) =>
        from callback in Entries(side, side.NodeAt(operation.Place), "callbacks")
        from expression in Entries(side, callback.Node)
        from method in Entries(side, expression.Node)
        where Methods.Contains(method.Name, StringComparer.Ordinal)
        select new InboundRequest($"{callback.Name}: {method.Name.ToUpperInvariant()} {expression.Name}", method.Node);

    /// <summary>The webhooks of a contract in document order.</summary>
    public static IEnumerable<InboundRequest> WebhooksOf(ContractSide side) =>
        from webhook in side.Contract.Webhooks
        select new InboundRequest($"{webhook.Name}: {webhook.Method}", side.NodeAt(webhook.Place));

    /// <summary>The schemas of its body by media type.</summary>
    public IEnumerable<(string Name, Schema Schema)> Bodies(ContractSide side) => Content(side, side.Nodes.Child(Node, "requestBody"));

    /// <summary>The schemas of what it is answered, by status and media type.</summary>
    public IEnumerable<(string Name, Schema Schema)> Answers(ContractSide side) =>
        from response in Entries(side, Node, "responses")
        from body in Content(side, response.Node)
        select ($"{response.Name} {body.Name}", body.Schema);

    private static IEnumerable<(string Name, Schema Schema)> Content(ContractSide side, Schema? body) =>
        from media in Entries(side, body, "content")
        let schema = media.Node.Member("schema")
        where schema is not null
        select (media.Name, schema);

    private static IEnumerable<(string Name, Schema Node)> Entries(ContractSide side, Schema? parent, params string[] tokens)
    {
        var map = parent is null || tokens.Length == 0 ? parent : side.Nodes.Child(parent, tokens);
        if (map is not { Json.ValueKind: JsonValueKind.Object }) return [];
        return map.Json.EnumerateObject()
            .Select(m => (m.Name, Node: side.Nodes.Child(map, m.Name)))
            .Where(e => e.Node is not null)
            .Select(e => (e.Name, e.Node!));
    }
}
