using System.Text.Json.Nodes;

using Conformance.Mock.Answers;
using Conformance.Mock.Representations;
using Conformance.Mock.Serving;
using Conformance.Mock.State;

namespace Conformance.Mock.Behaviours;

/// <summary>Puts a representation in place of another, or changes what the body names; makes the item where PUT may.</summary>
/// <param name="ground">What it stands on.</param>
/// <param name="merges">True if what the body leaves out stays (RFC 7396).</param>
internal sealed class ChangeItem(Ground ground, bool merges) : IBehaviour
{
    private readonly CreateItem _create = new(ground);

    /// <inheritdoc/>
    public Reply Answer(Visit visit)
    {
        var resource = visit.Model.Role.Resource!;
        if (Destination.Of(ground.World, visit, isWrite: true, mustExist: merges || !resource.PutCreates) is not { } at) return ground.NotFound(visit);
        if (at.Item is not { } item) return _create.Answer(visit);
        var items = at.Scope.Find(resource);
        string? conflict = null;
        item.Change(edition =>
        {
            var next = Next(visit, item, edition);
            conflict = items?.Move(item, ResourceModel.Values(JsonNode.Parse(next.Document.Span), items.Index));
            return conflict is null || !ground.Options.RefuseDuplicates ? next : null;
        });
        return conflict is not null && ground.Options.RefuseDuplicates ? ground.Conflict(visit, conflict) : ground.Succeed(visit, created: false, item);
    }

    private Edition Next(Visit visit, Item item, Edition edition)
    {
        var before = edition.ToNode();
        var sent = visit.Sent();
        var wanted = merges || item.Resource.PutMerges ? Merging.Merge((JsonObject)before.DeepClone(), sent) : sent;
        return ground.World.ModelOf(item.Resource).Accept(wanted, before, item, visit.Fingerprint(ground.Options.Seed), edition.Number + 1);
    }
}
