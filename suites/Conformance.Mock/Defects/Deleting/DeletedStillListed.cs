using System.Text.Json.Nodes;

using Conformance.Mock.Answers;
using Conformance.Mock.Serving;
using Conformance.Spec.Resources;

namespace Conformance.Mock.Defects.Deleting;

/// <summary>What was deleted is still in the list.</summary>
internal sealed class DeletedStillListed : Defect
{
    /// <inheritdoc/>
    public override string Id => "deleted-still-listed";

    /// <inheritdoc/>
    public override string Summary => "What was deleted is still in the list.";

    /// <inheritdoc/>
    public override string Where => "lists of items with ids";

    /// <inheritdoc/>
    public override bool Fits(OperationModel model) => model.Role is { Kind: RoleKind.List, Resource.Identity.Pointer: not null };

    /// <inheritdoc/>
    public override Reply Answer(Encounter encounter, Func<Encounter, Reply> honest)
    {
        var reply = honest(encounter);
        if (ListedBody.Of(encounter, reply) is not { } list || encounter.Siblings is not { } siblings || encounter.Model.Listing?.Item is not { } schema) return reply;
        var shape = encounter.Ground.Shapes.Of(schema);
        foreach (var item in encounter.Ground.World.Removed.Of(siblings.Owner, siblings.Resource).OrderBy(i => i.Sequence))
        {
            list.Items.Add(JsonNode.Parse(encounter.Ground.Presentation.Show(item, shape).Span));
        }

        return list.In(reply);
    }
}
