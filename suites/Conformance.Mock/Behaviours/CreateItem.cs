using System.Text.Json.Nodes;

using Conformance.Mock.Answers;
using Conformance.Mock.Identity;
using Conformance.Mock.Representations;
using Conformance.Mock.Serving;
using Conformance.Mock.State;
using Conformance.Spec.Resources;

namespace Conformance.Mock.Behaviours;

/// <summary>Makes an item of what a client sent; where it sent nothing, of what the contract promises.</summary>
/// <param name="ground">What it stands on.</param>
internal sealed class CreateItem(Ground ground) : IBehaviour
{
    private const int Attempts = 100;

    /// <inheritdoc/>
    public Reply Answer(Visit visit)
    {
        if (Destination.Of(ground.World, visit, isWrite: true, mustExist: false) is not { } at) return ground.NotFound(visit);
        var resource = visit.Model.Role.Resource!;
        var items = ground.World.ItemsOf(at.Scope, resource);
        var request = visit.Fingerprint(ground.Options.Seed);
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var number = Derivation.Of(request, (ulong)ground.Creations.Next(request));
            var body = visit.Sent();
            var id = IdOf(resource, at, body, number);
            var item = Made(visit, new Item(resource, id, at.Scope, Origin.Created, i => ground.World.ModelOf(resource).Accept(body, null, i, number, 0)), body);
            if (items.TryAdd(item, ResourceModel.Values(JsonNode.Parse(item.Current.Document.Span), items.Index), out var conflict)) return ground.Succeed(visit, created: true, item);
            if (conflict is { Length: > 0 } pointer && ground.Options.RefuseDuplicates) return ground.Conflict(visit, pointer);
            if (IsChosen(resource, at) && items.Find(id) is { } known) return ground.Succeed(visit, created: false, Changed(visit, known, number));
        }

        return ground.Conflict(visit, resource.Identity?.Pointer ?? "/id");
    }

    private static Item Made(Visit visit, Item item, JsonObject body)
    {
        if (item.Resource.Lifecycle is { } lifecycle && InitialState(visit, lifecycle) is { } state && NodePointer.Text(body, lifecycle.Pointer) is null)
        {
            NodePointer.TrySet(body, lifecycle.Pointer, state);
        }

        _ = item.Current;
        return item;
    }

    private Item Changed(Visit visit, Item known, ulong number)
    {
        known.Change(v => ground.World.ModelOf(known.Resource).Accept(visit.Sent(), v.ToNode(), known, number, v.Number + 1));
        return known;
    }

    /// <summary>A client that asks not to activate gets a dormant item.</summary>
    private static string? InitialState(Visit visit, Lifecycle lifecycle)
    {
        if (lifecycle.Dormant is null || lifecycle.Transition("activate") is null) return lifecycle.Initial;
        return visit.Query("activate") == "false" ? lifecycle.Dormant : lifecycle.Initial;
    }

    private static bool IsChosen(Resource resource, Destination at) => resource.Kind == ResourceKind.Singleton || at.Id.Length > 0;

    private string IdOf(Resource resource, Destination at, JsonObject body, ulong number)
    {
        if (resource.Kind == ResourceKind.Singleton) return "";
        if (at.Id.Length > 0) return at.Id;
        var sent = resource.Identity is { Pointer: { } pointer } ? NodePointer.Text(body, pointer) : null;
        return sent is { Length: > 0 } ? sent : ground.World.ModelOf(resource).MakeId(number);
    }
}
