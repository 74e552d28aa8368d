using System.Text.Json.Nodes;

using Conformance.Mock.Answers;
using Conformance.Mock.Representations;
using Conformance.Mock.Serving;

namespace Conformance.Mock.Defects;

/// <summary>The answer of a list, to be changed.</summary>
/// <param name="body">The body.</param>
/// <param name="items">Its items.</param>
internal sealed class ListedBody(JsonNode body, JsonArray items)
{
    /// <summary>The items.</summary>
    public JsonArray Items => items;

    /// <summary>The list in a success of an operation that gives one, or null.</summary>
    public static ListedBody? Of(Encounter encounter, Reply reply) =>
        reply.IsSuccess && encounter.Model.Listing is { } listing && reply.Json() is { } body
        && NodePointer.TryGet(body, listing.ItemsPointer, out var found) && found is JsonArray items
            ? new ListedBody(body, items)
            : null;

    /// <summary>The answer with the body as it is now.</summary>
    public Reply In(Reply reply) => reply.WithJson(body);
}
