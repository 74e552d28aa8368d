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
        if (IsUnique(visit) && items.HasTwin(request)) return ground.Conflict(visit, "");
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var number = Derivation.Of(request, (ulong)ground.Creations.Next(request));
            var body = visit.Sent();
            var id = IdOf(resource, at, body, number);
            var item = new Item(resource, id, at.Scope, Origin.Created, i => Represent(visit, body, i, number))
            {
                Request = IsUnique(visit) ? request : null,
                IsIssued = !IsNamed(resource, at, body),
                IsOfOther = visit.IsOther,
            };
            var values = ResourceModel.Values(JsonNode.Parse(item.Current.Document.Span), items.Index);
            if (ground.World.Add(items, item, values, out var conflict)) return ground.Succeed(visit, created: true, item);
            // Where duplicates are not refused, the answer may not depend on who came first: it tells of an item that is not kept.
            if (conflict is { Length: > 0 } pointer) return ground.Options.RefuseDuplicates ? ground.Conflict(visit, pointer) : ground.Succeed(visit, created: true, item);
            if (IsChosen(resource, at) && items.Find(id) is { } known) return ground.Succeed(visit, created: false, Changed(visit, known, number));
        }

        return ground.Conflict(visit, resource.Identity?.Pointer ?? "/id");
    }

    private Edition Represent(Visit visit, JsonObject body, Item item, ulong number)
    {
        var state = item.Resource.Lifecycle is { } lifecycle ? InitialState(visit, lifecycle) : null;
        return ground.World.ModelOf(item.Resource).Accept(body, null, item, number, 0, state);
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

    /// <summary>True if the contract documents a conflict and nothing says of what: then at least the same twice is one.</summary>
    private bool IsUnique(Visit visit) => ground.Options.RefuseDuplicates
        && visit.Model.Role.Resource!.Unique.Count == 0
        && !visit.Call.Body.IsEmpty
        && visit.Model.Operation.Responses.Any(r => r.Status.IsExactly(409));

    /// <summary>True if the client says what the id is.</summary>
    private static bool IsNamed(Resource resource, Destination at, JsonObject body) =>
        IsChosen(resource, at) || (resource.Identity is { Pointer: { } pointer } && NodePointer.Text(body, pointer) is { Length: > 0 });

    private static bool IsChosen(Resource resource, Destination at) => resource.Kind == ResourceKind.Singleton || at.Id.Length > 0;

    private string IdOf(Resource resource, Destination at, JsonObject body, ulong number)
    {
        if (resource.Kind == ResourceKind.Singleton) return "";
        if (at.Id.Length > 0) return at.Id;
        var sent = resource.Identity is { Pointer: { } pointer } ? NodePointer.Text(body, pointer) : null;
        return sent is { Length: > 0 } ? sent : ground.World.ModelOf(resource).MakeId(number);
    }
}
