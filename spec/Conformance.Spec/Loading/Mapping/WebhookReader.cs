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
           where webhooks is not null
           from entry in webhooks.Members(NodeKind.PathItem)
           let item = follower.Follow(entry)
           where item is not null
           from method in item.Members(NodeKind.Operation)
           where Methods.Of(SpecVersion.V32).Contains(method.Name, StringComparer.Ordinal)
           select new Webhook(entry.Name, method.Name.ToUpperInvariant(), method.Place),
    ];
}
