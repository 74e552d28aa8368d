using System.Text.Json;
using Conformance.Model;
using Conformance.Spec.Loading.Grammar;
using Conformance.Spec.Loading.References;

namespace Conformance.Spec.Loading.Mapping;

/// <summary>Lists the requests that the API sends: <c>webhooks</c> of OpenAPI 3.1, and the extension of that name that came before it.</summary>
internal static class WebhookReader
{
    internal static IReadOnlyList<Webhook> Read(DocumentNode document, ReferenceFollower follower) =>
    [
        .. from member in new[] { "webhooks", "x-webhooks" }
           let webhooks = document.Member(member)
           where webhooks?.Json.ValueKind == JsonValueKind.Object
           from entry in webhooks.Json.EnumerateObject()
           let item = follower.Follow(webhooks.Child(NodeKind.PathItem, entry.Name, entry.Value))
           where item?.Json.ValueKind == JsonValueKind.Object
           from method in item.Json.EnumerateObject()
           where Methods.Of(SpecVersion.V32).Contains(method.Name, StringComparer.Ordinal)
           select new Webhook(entry.Name, method.Name.ToUpperInvariant(), item.Child(NodeKind.Operation, method.Name, method.Value).Place),
    ];
}
